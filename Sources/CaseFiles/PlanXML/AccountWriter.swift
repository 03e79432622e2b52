import PlanModel
import XMLKit

/// Writes where one item went, as an element of review.xml and account.xml.
extension ElementBuilder {
  /// - Parameter item: the item with its words, for one that waits; nil where no words may stand.
  mutating func line(_ line: Account.Line, index: PlanIndex, item: AdviceItem?) {
    add(
      made("line") { element in
        element.set("submission", line.submission)
        element.set("annex", line.submission.flatMap(index.annexLabel))
        element.set("version", line.version)
        element.set("item", line.item)
        element.set("kind", line.kind.rawValue)
        element.set("fate", line.fate.name)
        if let (id, section) = line.fate.place {
          element.set("section", section.rawValue)
          element.set("entry", id.text)
          element.set("label", index.label(of: id))
        }
        switch line.fate {
        case .waiting(let reason):
          element.set("reason", reason)
          if let item { element.add(ElementBuilder("line", AdviceWriter.namespace).item(item)) }
        case .superseded(let version): element.set("by-version", version)
        case .replaced(let by): element.set("by", by)
        case .apart(let check): element.set("because", check)
        case .placed, .merged, .withdrawn, .setAside, .notChosen, .notAgreed: break
        }
        element.set("decision", line.decision)
      })
  }
}
