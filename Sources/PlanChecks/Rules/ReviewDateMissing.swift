package import Findings
import PlanModel

/// A plan in force with no last day for its review, or with one that the law does not allow.
package struct ReviewDateMissing: Rule {
  package let about = RuleDescription(
    "review-date-missing", .shape, .warning, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.isFinal else { return [] }
    let dates = context.plan.dates
    guard let due = dates.reviewBy, let latest = dates.latestReview else {
      return [finding("The plan has no last day for its review", context)]
    }
    return due > latest
      ? [finding("The review is set for \(due.displayed(.long)), later than \(latest.displayed(.long))", context)] : []
  }

  private func finding(_ summary: String, _ context: CheckContext) -> Finding {
    Finding(
      id, .warning, summary,
      explanation: "A plan is reviewed within twelve months of being made, and within twelve months of each review.",
      remedy: "Record when the plan was made or last reviewed; review-due only for an earlier day.",
      basis: "CFA 2014 s.44(1); SEND Code of Practice 9.61", at: context.casePlace(field: "event"))
  }
}
