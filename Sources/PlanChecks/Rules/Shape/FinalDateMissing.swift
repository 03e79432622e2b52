package import Findings
import PlanModel

/// A final plan with no date of making, or an amended one without the date on which the plan was first made.
package struct FinalDateMissing: Rule {
  package let about = RuleDescription(
    "final-date-missing", .shape, .error, runs: [.final, .review],
    finds: "A final plan with no date of making, or an amended one without the date on which it was first made.",
    spares: "Drafts.",
    why: "The day on which a plan was made starts the time for reviews and for appeals.",
    remedy: "Record the event with its date in the case file.", basis: "CFA 2014 s.44(1); good practice",
    examples: [
      .fires("The plan is final, and the case file does not say when it was made.") {
        $0.makeFinal()
        $0.record.events.removeAll { $0.kind == "final-issued" }
      },
      .calm("The case file says when the final plan was issued.") { $0.makeFinal() },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.isFinal else { return [] }
    let dates = context.plan.dates
    let showsFirst = context.stage?.showsFirstMade == true
    let missing =
      (dates.made == nil
        ? [showsFirst ? "when the plan was amended (amended-issued)" : "when the plan was made (final-issued)"] : [])
      + (showsFirst && dates.firstMade == nil ? ["when the plan was first made (plan-first-made)"] : [])
    return missing.map { finding("The case file does not say \($0)", at: context.casePlace(field: "event")) }
  }
}
