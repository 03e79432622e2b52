import Findings
import PlanModel

/// "Will be reduced as she settles": less without a review.
package struct ChangesWithoutReview: VagueWordingRule {
  package let about = RuleDescription(
    "changes-without-review", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that the school may reduce, vary or end by itself.",
    spares: "A change with dates and a lowest amount, and prompts that a teaching method fades.",
    why: "Provision changes through a review of the plan, with the family's right to answer and to appeal.",
    remedy: "Give the amount for the whole period. If it is to change, give dates and the lowest amount.",
    basis: "E v Rotherham MBC [2001] EWHC Admin 432; CFA 2014 s.44",
    examples: [
      .fires(
        provision:
          "The teaching assistant works with Amira for 15 hours each week, which ‹will be reduced› ‹as she settles›."),
      .fires(provision: "‹Flexible use of hours›."),
      .calm(provision: "The teaching assistant works with Amira for 15 hours each week."),
      .calm(
        provision: "The teaching assistant works with Amira for 15 hours each week until 18 December 2026, and for 10 "
          + "hours each week after that."),
    ])
  package let says = "lets it be changed without a review of the plan"
  package init() {}
}
