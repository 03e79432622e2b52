package import PlanModel
package import XMLKit

/// Writes a comparison as XML (namespace `urn:ehcplan:comparison`, schema `schemas/comparison.xsd`): what
/// documents/comparison.xsl reads, and what an amended plan may carry as its record of changes.
package enum ComparisonWriter {
  static let namespace = "urn:ehcplan:comparison"

  package static func element(_ comparison: Comparison) -> XMLElement {
    var root = ElementBuilder("comparison", namespace)
    root.set("schema-version", "1.0")
    root.side("from", comparison.from)
    root.side("to", comparison.to)
    for section in Section.allCases {
      let changes = comparison.changes(in: section)
      guard !changes.isEmpty else { continue }
      root.add(
        root.made("section") { element in
          element.set("letter", section.rawValue)
          for change in changes { element.change(change) }
        })
    }
    return root.built
  }
}

extension ElementBuilder {
  fileprivate mutating func side(_ name: String, _ side: Comparison.Side) {
    add(
      made(name) { element in
        element.set("stage", side.stage.rawValue)
        element.set("number", side.number)
        element.set("date", side.date)
        element.set("case-ref", side.reference)
      })
  }

  fileprivate mutating func change(_ change: PlanChange) {
    add(
      made("change") { element in
        element.set("kind", change.kind.rawValue)
        element.set("subject", change.subject.name)
        element.set("label", change.label)
        element.set("id", change.id)
        element.set("area", change.area?.rawValue)
        for kind in change.also { element.add(element.made("also") { $0.set("kind", kind.rawValue) }) }
        element.add("was", change.was) { was, place in
          place.set("section", was.section.rawValue)
          place.set("area", was.area?.rawValue)
          place.set("label", was.label)
          place.set("id", was.id)
        }
        element.add("title", change.title.isEmpty ? nil : change.title)
        for reason in change.reasons { element.add(element.made("reason") { $0.set("name", reason.rawValue) }) }
        for field in change.fields { element.field(field) }
      })
  }

  private mutating func field(_ field: FieldChange) {
    let marked = field.marked
    add(
      made("field") { element in
        element.set("name", field.field)
        element.set("key", field.key)
        element.set("effect", field.effect?.rawValue)
        for reason in field.reasons { element.add(element.made("reason") { $0.set("name", reason.rawValue) }) }
        element.value("before", marked.before)
        element.value("after", marked.after)
      })
  }

  private mutating func value(_ name: String, _ lines: [MarkedLine]) {
    guard !lines.isEmpty else { return }
    add(
      made(name) { value in
        for line in lines {
          value.add(
            value.made("line") { element in
              for paragraph in line.words.paragraphs { element.paragraph(paragraph) }
              for detail in line.details { element.detail(detail) }
            })
        }
      })
  }

  private mutating func detail(_ detail: FieldValue.Detail) {
    add(
      made("detail") { element in
        element.set("key", detail.key)
        switch detail.value {
        case .text(let text): element.text(text)
        case .date(let iso): element.set("date", iso)
        case .code(let code, let list):
          element.set("list", list)
          element.set("code", code)
        case .yesNo(let isYes): element.set("yes", isYes)
        case .word(let key): element.set("word", key)
        case .minutes(let minutes): element.set("minutes", String(minutes))
        }
      })
  }

  private mutating func paragraph(_ paragraph: MarkedProse.Paragraph) {
    add(
      made("p") { element in
        element.set("lang", paragraph.language)
        element.set("dir", paragraph.direction?.rawValue)
        for phrase in paragraph.phrases {
          element.add(
            element.made(phrase.isQuotation ? "quote" : "span") { inner in
              inner.set("lang", phrase.language)
              inner.set("dir", phrase.direction?.rawValue)
              for piece in phrase.pieces {
                inner.add(inner.made(piece.isChanged ? "changed" : "same") { $0.text(piece.text) })
              }
            })
        }
      })
  }
}

/// A line of a field with its changed words marked.
struct MarkedLine {
  var words: MarkedProse
  var details: [FieldValue.Detail]
}

extension FieldChange {
  /// Lines face each other in their order; those of an item that is new or gone as a whole are not marked.
  var marked: (before: [MarkedLine], after: [MarkedLine]) {
    let (old, new) = (before?.lines ?? [], after?.lines ?? [])
    guard effect != nil, effect != .links else {
      return (old.map(MarkedLine.init(plain:)), new.map(MarkedLine.init(plain:)))
    }
    // A line that stands on both sides is not marked wherever it stands.
    var (left, right) = (old.map(MarkedLine.init(plain:)), new.map(MarkedLine.init(plain:)))
    let gone = old.indices.filter { !new.contains(old[$0]) }
    let come = new.indices.filter { !old.contains(new[$0]) }
    for place in 0..<max(gone.count, come.count) {
      let (from, to) = (
        gone.indices.contains(place) ? gone[place] : nil, come.indices.contains(place) ? come[place] : nil
      )
      let words = MarkedProse.marked(from.map { old[$0].words }, to.map { new[$0].words })
      if let from, let before = words.before { left[from].words = before }
      if let to, let after = words.after { right[to].words = after }
    }
    return (left, right)
  }
}

extension MarkedLine {
  fileprivate init(plain line: FieldValue.Line) {
    self.init(words: MarkedProse(plain: line.words), details: line.details)
  }
}
