package import Findings
import PlanModel

/// A reply such as "not known to this service": nobody assessed, so it is not a finding of "no needs".
package struct NilReturn: Rule {
  package let about = RuleDescription(
    "nil-return", .advice, .warning, runs: .adviceAndPlans,
    finds:
      "A reply that says nothing about needs because nobody assessed: “not known to this service”, “no involvement”,"
      + " “discharged”, “nothing to add”; a statement that there are no needs without the day of an assessment;"
      + " a submission"
      + " of one line.",
    spares:
      "Advice that says it assessed and found no needs, and such words inside advice that goes on to describe needs or"
      + " provision; the family's own.",
    why: "A service that does not know the child has not found that there are no needs.",
    remedy: "Ask the service to assess, and to say what it found.",
    basis: "reg 6(1) SEND Regulations 2014; practice",
    examples: [
      .fires("Social care replies: “Not known to this service.”") {
        var none = NoNeeds(words: Prose("Not known to this service."))
        none.assessedOn = nil
        $0.advice.items.append(AdviceItem("XZ1", area: .socialCare, .noNeeds(none)))
      },
      .calm("Social care replies: “Assessed on 3 May; no social care needs found.”") {
        var none = NoNeeds(words: Prose("Assessed on 3 May; no social care needs found."))
        none.assessedOn = .day($0.day(-30))
        $0.advice.items.append(AdviceItem("XZ1", area: .socialCare, .noNeeds(none)))
      },
      .calm(fact: "She was discharged from the clinic in 2023 and referred again this spring."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let entries = context.plan.entries.filter { $0.marks.contains(.nilReturn) }.map { entry in
      finding(context.place(of: entry), name: context.annexLabel(of: entry.sources.first?.submission))
    }
    let rows = context.plan.annex.filter { $0.state == .nilReturn }.map { row in
      finding(
        Place(
          file: row.advice?.source.path ?? context.plan.record.source.path, submission: row.advice?.id,
          label: row.label, section: "K"), name: row.label ?? "(\(row.head.rawValue))")
    }
    let replies = context.professional.filter { isNil($0.advice, context.words) }.map { label, advice in
      finding(context.place(of: advice, label), name: label)
    }
    var seen: Set<String> = []
    return (entries + rows + replies).filter { seen.insert($0.place.submission ?? $0.summary).inserted }
  }

  /// A line or two without an item that says anything of the child.
  private static let fewWords = 60

  /// Whether all that a submission says is that nobody looked.
  private func isNil(_ advice: Advice, _ lists: RuleWords) -> Bool {
    guard advice.kind == .advice,
      advice.items.allSatisfy({ [.fact, .noNeeds, .recommendation].contains($0.kind) && !isFound($0) })
    else { return false }
    let texts = advice.items.flatMap { $0.content.fieldTexts.map(\.prose.plain) } + advice.remarks.map(\.plain)
    let words = texts.map { WordList.words(in: $0) }
    guard words.reduce(0, { $0 + $1.count }) <= NilReturn.fewWords,
      !words.contains(where: { lists.holds(.assessed, in: $0) })
    else { return false }
    return advice.attachments.isEmpty && words.contains { lists.holds(.nilReply, in: $0) }
  }

  private func isFound(_ item: AdviceItem) -> Bool {
    if case .noNeeds(let none) = item.content { return none.assessedOn != nil }
    return false
  }

  private func finding(_ place: Place, name: String?) -> Finding {
    finding("\(name ?? "A reply") says nothing about needs because nobody assessed them", at: place)
  }
}
