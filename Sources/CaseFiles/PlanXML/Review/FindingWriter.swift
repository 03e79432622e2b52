import Findings
import PlanModel
import XMLKit

/// Writes findings in their places, with the words that they point at.
struct FindingWriter {
  let source: ReviewSource
  let index: PlanIndex
  let rules: RuleIndex
  private let questions: Set<String>
  private let advices: [ItemAddress: AdviceItem]

  init(_ source: ReviewSource, index: PlanIndex, rules: RuleIndex) {
    self.source = source
    self.index = index
    self.rules = rules
    questions = Set(source.plan.questions.map(\.id))
    // The accepted version of each submission, and the case file.
    var items: [ItemAddress: AdviceItem] = [:]
    for item in source.plan.record.items { items[ItemAddress(submission: nil, item: item.id)] = item }
    for advice in source.plan.annex.compactMap(\.advice) {
      for item in advice.items { items[ItemAddress(submission: advice.id, item: item.id)] = item }
    }
    advices = items
  }

  func element() -> XMLElement {
    var list = ElementBuilder("findings", ReviewWriter.namespace)
    for part in FindingParts(source.findings, plan: source.plan, index: index).parts {
      list.add("part", part) { part, element in
        element.set("kind", part.kind)
        element.set("section", part.section?.rawValue)
        for finding in part.findings { element.add(self.finding(finding, words: nil)) }
        let shown = Dictionary(
          part.statements.compactMap { one in one.entry?.label.map { ($0, FindingWriter.anchor(one)) } },
          uniquingKeysWith: { first, _ in first })
        for findings in part.many {
          element.add("many", findings) { findings, many in
            for finding in findings {
              many.add(self.finding(finding, words: nil, at: finding.place.label.flatMap { shown[$0] }))
            }
          }
        }
        for statement in part.statements { element.add(self.statement(statement)) }
        for label in part.clear {
          element.add("clear", label) { $1.set("label", $0) }
        }
      }
    }
    return list.built
  }

  func setAside() -> XMLElement {
    var list = ElementBuilder("set-aside", ReviewWriter.namespace)
    for one in source.setAside {
      var element = builder(one.finding, words: nil)
      element.add("because", one.suppression) { suppression, because in
        because.set("decision", suppression.decision)
        because.set("by", suppression.by)
        because.set("role", suppression.role)
        because.set("on", suppression.on)
        because.set("until", suppression.until)
        because.text(suppression.reason)
      }
      list.add(element.built)
    }
    return list.built
  }

  private func statement(_ statement: FindingParts.Statement) -> XMLElement {
    var element = ElementBuilder("statement", ReviewWriter.namespace)
    let address = ItemAddress(submission: statement.submission, item: statement.item ?? "")
    let item = statement.entry.map { AdviceItem(statement.item ?? "", $0.content) } ?? advices[address]
    element.set("id", FindingWriter.anchor(statement))
    element.set("label", statement.entry?.label)
    element.set("kind", item?.kind.rawValue)
    if statement.entry == nil {
      element.set("annex", statement.submission.flatMap(index.annexLabel))
      element.set("submission", statement.submission)
      element.set("item", statement.item)
    }
    let fields = item.map { ItemFields($0.content) }
    if let fields { words(fields, statement, in: &element) }
    if let entry = statement.entry { sources(of: entry, in: &element) }
    for finding in statement.findings {
      element.add(self.finding(finding, words: fields.map { $0.field(finding).words }))
    }
    return element.built
  }

  /// The main words with their marks, then the fields beside them, then the fields found to be blank.
  private func words(_ fields: ItemFields, _ statement: FindingParts.Statement, in element: inout ElementBuilder) {
    let marks = Dictionary(grouping: statement.findings.filter { !$0.ranges.isEmpty }, by: { fields.field($0) })
    for field in [fields.main] + fields.others {
      let found = (marks[field] ?? []).flatMap { finding in
        finding.ranges.map { CutProse.Mark($0, weight: finding.severity.weight) }
      }
      element.add("words", CutProse(field.words, at: found).shortened(to: 700)) { words, child in
        child.set("field", field.name)
        child.prose(words)
      }
    }
    for name in FindingWriter.blanks(statement, fields) {
      element.add("blank", name) { $1.set("field", $0) }
    }
  }

  /// Fields that the author left blank and that a finding asks for.
  private static func blanks(_ statement: FindingParts.Statement, _ fields: ItemFields) -> [String] {
    // A blank that the sentence fills is no blank: only what a finding asks for is shown as missing.
    let named = statement.findings.filter { $0.ranges.isEmpty }.compactMap(\.place.field)
    let asked = Set(named.map { Gap.Field(rawValue: $0)?.formField ?? $0 })
    let present = Set(fields.others.map(\.name))
    return ItemFields.asked.filter { asked.contains($0) && !present.contains($0) }
  }

  /// Where the words come from; what a source says itself, where the plan says it in other words.
  private func sources(of entry: PlanEntry, in element: inout ElementBuilder) {
    let main = ItemFields(entry.content).main.words.plain
    for source in entry.sources {
      element.add("source", source) { source, child in
        child.set("annex", source.submission.flatMap(index.annexLabel))
        child.set("submission", source.submission)
        child.set("item", source.item)
        child.set("page", source.page)
        child.set("role", source.role)
        let item = advices[ItemAddress(submission: source.submission, item: source.item)]
        let own = item.map { ItemFields($0.content).main.words }
        if let own, own.plain != main { child.prose(own) }
      }
    }
  }

  private func finding(_ finding: Finding, words: Prose?, at statement: String? = nil) -> XMLElement {
    builder(finding, words: words, at: statement).built
  }

  private func builder(_ finding: Finding, words: Prose?, at statement: String? = nil) -> ElementBuilder {
    var element = ElementBuilder("finding", ReviewWriter.namespace)
    let note = rules.note(finding.id)
    element.set("id", finding.id)
    element.set("severity", finding.severity.rawValue)
    element.set("rule", rules.number(of: finding.id))
    element.set("section", finding.place.section)
    element.set("label", finding.place.label)
    element.set("submission", finding.place.submission)
    element.set("annex", finding.place.submission.flatMap(index.annexLabel))
    element.set("item", finding.place.item)
    element.set("file", finding.place.file)
    element.set("line", finding.place.line)
    element.set("path", finding.place.path)
    element.set("at", statement)
    element.set("question", question(of: finding))
    for phrase in words.map(finding.quoted) ?? [] { element.add("quoted", phrase) }
    element.add("summary", finding.summary)
    element.add("explanation", rules.ownExplanation(of: finding))
    element.add("remedy", rules.ownRemedy(of: finding))
    if finding.basis != note?.basis { rules.bases(finding.basis, in: &element) }
    return element
  }

  /// The question that settles it, where its remedy names one.
  private func question(of finding: Finding) -> String? {
    guard let start = finding.remedy.firstRange(of: "q_") else { return nil }
    let name = finding.remedy[start.lowerBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return questions.contains(String(name)) ? String(name) : nil
  }

  /// The place of a statement in the review.
  static func anchor(_ statement: FindingParts.Statement) -> String {
    if let entry = statement.entry { return "w" + entry.id.text.dropFirst() }
    return "v" + PlanItemID(submission: statement.submission, item: statement.item ?? "").text.dropFirst()
  }
}
