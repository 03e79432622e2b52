package import Findings
import PlanModel

/// An outcome to be reached by a day that is over.
package struct OutcomeDatePast: Rule {
  package let about = RuleDescription(
    "outcome-date-past", .dates, .warning, runs: .adviceAndPlans,
    finds:
      "An outcome whose date, in its field or in its sentence, is before the day of the plan, or before the advice that"
      + " gives it was written.",
    spares: "An outcome recorded as achieved; dates that say since when or what was reached before; steps on the way.",
    why: "Nobody can work towards a day that is over. Usually the year is a slip, or the outcome is an old one.",
    remedy: "Ask the author for a new date, or record that the outcome was achieved.",
    basis: "SEND Code of Practice 9.66; good practice",
    examples: [
      .fires("“By July 2020 she will read ten new words.”") {
        $0.add(outcome: "By July 2020 she will read ten new words each week.")
      },
      .calm("The outcome is to be reached in a year.") {
        let next = $0.day(365)
        $0.add(outcome: "She will read ten new words each week.") { $0.byWhenDate = .day(next) }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    return context.draftedEntries.compactMap { entry in
      guard case .outcome(let outcome) = entry.content, outcome.achievedOn == nil,
        let (date, field, range) = OutcomeDatePast.date(of: outcome, context.words), date.isCertainly(before: plan.date)
      else { return nil }
      let written = entry.sources.first?.submission.flatMap { id in
        context.annexed.first { $0.advice.id == id }?.advice.dated
      }
      let isOld = written.map { date.isCertainly(before: $0) } ?? false
      return finding(
        isOld
          ? "\(entry.label ?? "An outcome") is to be reached by \(date.displayed()), before its advice was written"
          : "\(entry.label ?? "An outcome") is to be reached by \(date.displayed()), which is over",
        at: context.place(of: entry, field: field, range: range))
    }
  }

  /// The date in its field, else the one in words, else the one that the sentence ends on.
  static func date(of outcome: Outcome, _ lists: RuleWords) -> (PartialDate, String, Range<Int>?)? {
    if let date = outcome.byWhenDate { return (date, "by-when", nil) }
    if let words = outcome.byWhen, let found = WrittenDates(WordedText(words)).found.last {
      return (found.date, "by-when", nil)
    }
    let text = WordedText(outcome.statement)
    guard let found = EndDates.last(in: text, lists) else { return nil }
    return (found.date, "statement", text.range(found.place))
  }
}
