package import Findings
import PlanModel

/// An outcome that reaches into the next phase of education without a word about it.
package struct OutcomePastPhaseEnd: Rule {
  package let about = RuleDescription(
    "outcome-past-phase-end", .dates, .note, runs: .plans,
    finds:
      "An outcome whose date is after the change of phase that the case file records, and that mentions neither the"
      + " change nor the next school or college.",
    spares: "Outcomes marked as long-term, those with a theme of adult life, and those that name the next phase.",
    why: "Those who work towards it will change before the day comes. They should know of it.",
    remedy: "Ask the author what is to be reached before the change, and who goes on with it after.",
    basis: "SEND Code of Practice 9.68, 9.69(E)",
    examples: [
      .fires("The child changes school in three months, and the outcome is for next year.") {
        $0.record.phaseTransfers = [PhaseTransfer(to: "Year 7", on: $0.day(90))]
        let next = $0.day(400)
        $0.add(outcome: "She will read ten new words each week.") { $0.byWhenDate = .day(next) }
      },
      .calm("The child changes school in four years.") {
        $0.record.phaseTransfers = [PhaseTransfer(to: "Year 7", on: $0.day(1500))]
        let next = $0.day(400)
        $0.add(outcome: "She will read ten new words each week.") { $0.byWhenDate = .day(next) }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    guard let change = plan.record.phaseTransfers.map(\.on).filter({ $0 > plan.date }).min() else { return [] }
    return context.draftedEntries.compactMap { entry in
      guard case .outcome(let outcome) = entry.content, outcome.term != "long", outcome.theme == nil,
        outcome.achievedOn == nil, let (date, field, range) = OutcomeDatePast.date(of: outcome, context.words),
        date.isCertainly(after: change), !namesNextPhase(outcome, context.words)
      else { return nil }
      return finding(
        "\(entry.label ?? "An outcome") is for \(date.displayed()), after the change of phase on"
          + " \(change.displayed(.long))",
        at: context.place(of: entry, field: field, range: range))
    }
  }

  private func namesNextPhase(_ outcome: Outcome, _ lists: RuleWords) -> Bool {
    let texts =
      AdviceItem.Content.outcome(outcome).fieldTexts.map(\.prose.plain) + [
        outcome.byWhen ?? "", outcome.aspiration ?? "",
      ]
    return texts.contains { lists.holds(.nextPhase, in: $0) }
  }
}
