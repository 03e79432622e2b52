package import Findings
import PlanModel

/// From Year 9: no outcome is about adult life.
package struct AdulthoodOutcomeMissing: Rule {
  package let about = RuleDescription(
    "adulthood-outcome-missing", .outcomes, .error, runs: .plans, finds: "", why: "", remedy: "", basis: "",
    examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.plan.terms.preparesForAdulthood,
      !context.plan.entries(in: .e, .outcome).contains(where: { $0.adulthoodTheme != nil })
    else { return [] }
    return [
      Finding(
        id, .error, "No outcome in section E is about preparing for adulthood",
        explanation: "From Year \(context.profile.adulthoodYearGroup) the plan looks towards work, independent living,"
          + " friends and community, and health.",
        remedy: "Ask the advisers for outcomes on adult life, each with its theme.",
        basis: "SEND Code of Practice 8.9, 9.69(E)", at: context.casePlace(.e, field: "theme"))
    ]
  }
}
