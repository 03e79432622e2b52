package import Findings
import PlanModel

/// A plan in force with no last day for its review, or with one that the law does not allow.
package struct ReviewDateMissing: Rule {
  package let about = RuleDescription(
    "review-date-missing", .shape, .warning, runs: [.final, .review],
    finds: "A plan in force that has no last day for its review, or one later than the law allows.",
    spares: "Drafts, and an earlier day that the authority sets.",
    why: "A plan is reviewed within twelve months of being made, and within twelve months of each review.",
    remedy: "Record when the plan was made or last reviewed; review-due only for an earlier day.",
    basis: "CFA 2014 s.44(1); SEND Code of Practice 9.61",
    examples: [
      .fires("The review of a plan made today is set for more than a year ahead.") {
        $0.makeFinal()
        $0.add(event: "review-due", 400)
      },
      .calm("The review of a plan made today is set for eleven months ahead.") {
        $0.makeFinal()
        $0.add(event: "review-due", 335)
      },
    ])
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
    finding(summary, at: context.casePlace(field: "event"))
  }
}
