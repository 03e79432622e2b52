package import Findings
import PlanModel

/// A plan that should have been reviewed by now.
package struct ReviewOverdue: Rule {
  package let about = RuleDescription(
    "review-overdue", .dates, .error, runs: .plans,
    finds:
      "Twelve months have passed since the plan was made, or since the last review was decided, and no decision after a"
      + " review is on record. It does not stop an amended plan from being issued.",
    spares: "A review with its decision on record; the meeting alone does not end the time.",
    why: "A plan must be reviewed within twelve months of being made, and of each review, the decision included.",
    remedy: "Hold the review, and record its meeting and its decision in the case file.", basis: "CFA 2014 s.44(1)",
    examples: [
      .fires("The plan was made fourteen months ago, and there was no review.") {
        $0.stage = .proposedAmended
        $0.add(event: "final-issued", -425)
      },
      .calm("The plan was made fourteen months ago, and the review was decided two months ago.") {
        $0.stage = .proposedAmended
        $0.add(event: "final-issued", -425)
        $0.add(event: "review-decision", -61)
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let late = context.plan.clock.filter(Deadlines.isReview).compactMap { entry -> (entry: ClockEntry, days: Int)? in
      guard case .passed(let days) = entry.status(on: context.plan.date, near: context.nearDays) else { return nil }
      return (entry, days)
    }
    // The later of two limits that are both over is the one that counts.
    return late.min { $0.days < $1.days }.map {
      [Deadlines.finding(self, $0.entry, "passed \(RuleText.days($0.days)) ago", context)]
    } ?? []
  }
}
