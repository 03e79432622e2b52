package import Findings
import PlanModel

/// Advice or an assessment dated after the day of the plan, or after the advice came.
package struct DateInFuture: Rule {
  package let about = RuleDescription(
    "date-in-future", .dates, .error, runs: .adviceAndPlans,
    finds:
      "Advice dated after the day on which it was received, or after the day of the plan; an assessment or a test dated"
      + " after the day of the plan.",
    spares:
      "Dates of reviews, of outcomes and of provision, which lie ahead, and dates of which only the month or year is"
      + " known and which may still be past.",
    why: "Nobody can have written or assessed on a day that has not come. The date is a slip of the pen.",
    remedy: "Ask the author for the right date.", basis: "good practice",
    examples: [
      .fires("The advice is dated forty days after the plan.") { $0.advice.dated = $0.day(40) },
      .fires("“Seen on 14 June 2062”, in the field of the assessment.") {
        $0.advice.assessments = [Assessment(on: .day($0.date.adding(months: 36 * 12) ?? $0.date))]
      },
      .calm("An outcome is to be reached in a year.") {
        let next = $0.day(365)
        $0.add(outcome: "She reads ten new words each week.") { $0.byWhenDate = .day(next) }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let today = context.plan.date
    return context.plan.annex.flatMap { row -> [Finding] in
      guard let advice = row.advice else { return [] }
      let name = context.name(advice, row.label)
      var findings: [Finding] = []
      let received = [row.request?.receivedOn, advice.receivedOn].compactMap { $0 }.min()
      if advice.dated > today {
        findings.append(
          finding(
            "\(name) is dated \(advice.dated.displayed(.long)), which is after the day of the plan",
            at: context.place(of: advice, row.label, field: "dated")))
      } else if let received, advice.dated > received {
        findings.append(
          finding(
            "\(name) is dated \(advice.dated.displayed(.long)), and came on \(received.displayed(.long))",
            at: context.place(of: advice, row.label, field: "dated"),
            remedy: "Correct the date of receipt in the case file, or ask the author for the right date."))
      }
      if let late = advice.allAssessments.first(where: { $0.on.isCertainly(after: today) }) {
        findings.append(
          finding(
            "\(name) tells of an assessment in \(late.on.displayed()), which is after the day of the plan",
            at: context.place(of: advice, row.label, field: "assessed")))
      }
      for item in advice.items where measured(item.content).contains(where: { $0.isCertainly(after: today) }) {
        findings.append(
          finding(
            "Item \(item.id) of \(name) is dated after the day of the plan",
            at: context.place(of: advice, row.label, item: item)))
      }
      return findings
    }
  }

  private func measured(_ content: AdviceItem.Content) -> [PartialDate] {
    switch content {
    case .view(let view): [view.on].compactMap { $0 }
    case .need(let need): need.measures.compactMap(\.on)
    case .noNeeds(let none): [none.assessedOn].compactMap { $0 }
    case .fact(let fact): DateInFuture.found.contains(fact.kind) ? [fact.on].compactMap { $0 } : []
    default: []
    }
  }

  /// Kinds of fact that tell what was found on a day; others may lie ahead, such as a release or an appointment.
  private static let found: Set<String> = ["diagnosis", "test", "hearing", "vision", "attainment", "progress"]
}
