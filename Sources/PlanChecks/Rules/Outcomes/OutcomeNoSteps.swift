package import Findings
import PlanModel

/// A long-term outcome with no step in the coming year.
package struct OutcomeNoSteps: Rule {
  package let about = RuleDescription(
    "outcome-no-steps", .outcomes, .note, runs: .plans,
    finds: "A long-term outcome, or one that is more than two years away, with no step that is due within a year.",
    spares: "Outcomes for the medium term; an outcome with a step that gives no year.",
    why: "Section E must hold steps towards the outcomes; a review looks one year ahead.",
    remedy: "Say what is to be reached within the next twelve months.",
    basis: "SEND Code of Practice 9.69(E)",
    examples: [
      .fires("An outcome for 2030 with no steps", at: "XO1") {
        $0.add(outcome: "By July 2030 Amira travels to school by bus on her own.") {
          $0.term = "long"
          $0.byWhenDate = .month(year: 2030, month: 7)
        }
      },
      .calm("An outcome for 2030 with a step for July 2027") {
        $0.add(outcome: "By July 2030 Amira travels to school by bus on her own.") { outcome in
          outcome.term = "long"
          var step = Outcome.Step(words: Prose("Amira buys a ticket from the driver."))
          step.byWhen = "March 2027"
          outcome.steps = [step]
        }
      },
      .calm("An outcome for the medium term") { $0.add(outcome: "By July 2027 Amira crosses the road alone.") },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let date = context.plan.date
    return context.outcomes.filter { outcome in
      guard outcome.section == .e, !outcome.isFamilys, outcome.achievedOn == nil else { return false }
      let farOff = date.adding(years: 2).map { day in outcome.byWhenDate?.earliest.map { $0 > day } ?? false } ?? false
      return (outcome.term == "long" || farOff) && !outcome.steps.contains { isDue($0, by: date.year + 1) }
    }.map { finding("\($0.name("An outcome")) has no step within the next year", at: $0.place("steps")) }
  }

  /// By the years that the step names. A step that names none may well be near.
  private func isDue(_ step: Outcome.Step, by year: Int) -> Bool {
    let years = WordList.words(in: step.byWhen ?? "").compactMap { Int($0) }.filter { (2000..<2100).contains($0) }
    return years.isEmpty || years.contains { $0 <= year }
  }
}
