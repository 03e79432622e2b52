package import Findings
import PlanModel

/// An assessment after the advice that tells of it.
package struct AssessedAfterWritten: Rule {
  package let about = RuleDescription(
    "assessed-after-written", .dates, .error, runs: .adviceAndPlans,
    finds: "A date of assessment later than the date of the advice.",
    spares: "An addendum with its own date, and a month or year that may still be before.",
    why: "Advice cannot tell what was seen after it was written. One of the dates is wrong.",
    remedy: "Ask the author to correct one of the dates, or to send an addendum with a date of its own.",
    basis: "good practice",
    examples: [
      .fires("The advice is dated 1 May and says “assessed 9 May”.") {
        $0.advice.assessments = [Assessment(on: .day($0.advice.dated.adding(days: 8) ?? $0.date))]
      },
      .calm("The advice was written a week after the assessment.") {
        $0.advice.assessments = [Assessment(on: .day($0.advice.dated.adding(days: -7) ?? $0.date))]
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.annexed.compactMap { label, advice in
      guard
        let late = advice.allAssessments.first(where: {
          $0.on.isCertainly(after: advice.dated) && !$0.on.isCertainly(after: context.plan.date)
        })
      else { return nil }
      return finding(
        "\(context.name(advice, label)) is dated \(advice.dated.displayed(.long)), and tells of an assessment in"
          + " \(late.on.displayed())", at: context.place(of: advice, label, field: "assessed"))
    }
  }
}
