package import Findings
import PlanModel

/// A plan, or its next review, after the academic year in which the young person turned 25.
package struct PlanForOver25: Rule {
  package let about = RuleDescription(
    "plan-for-over-25", .shape, .error, runs: .plans,
    finds:
      "A plan made after the end of the academic year in which the young person turned 25, or a review set for a day"
      + " after it.",
    spares: "Somebody of 25 while that academic year is not over.",
    why: "A plan may be kept until the end of the academic year of the 25th birthday, and no longer.",
    remedy: "Say on which day the plan ends, and correct the day of the review.", basis: "CFA 2014 s.46",
    examples: [
      .fires("The young person turned 25 more than a year ago.") {
        $0.record.child.dateOfBirth = $0.date.adding(months: -27 * 12) ?? $0.date
      },
      .calm("The young person turned 24 last year.") {
        $0.record.child.dateOfBirth = $0.date.adding(months: -24 * 12 - 1) ?? $0.date
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    let birth = DateOfBirth(plan.record.child.dateOfBirth)
    guard let end = birth.endOfAcademicYearTurning25(yearEnds: context.profile.academicYearEnds) else { return [] }
    if plan.date > end {
      return [
        finding(
          "The academic year of the 25th birthday ended on \(end.displayed(.long))",
          at: context.casePlace(field: "date-of-birth"))
      ]
    }
    let reviews = plan.record.events.filter { $0.kind == "review-due" && $0.on > end }
    return reviews.max { $0.on < $1.on }.map { event in
      [
        finding(
          "A review is set for \(event.on.displayed(.long)), and a plan cannot run beyond \(end.displayed(.long))",
          at: context.casePlace(field: "event"))
      ]
    } ?? []
  }
}
