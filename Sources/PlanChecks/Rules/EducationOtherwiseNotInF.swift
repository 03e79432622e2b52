package import Findings
import PlanModel

/// Education is arranged elsewhere than in a school, and section F holds no education.
package struct EducationOtherwiseNotInF: Rule {
  package let about = RuleDescription(
    "education-otherwise-not-in-f", .place, .error, runs: .plans, finds: "", why: "", remedy: "", basis: "",
    examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.plan.record.educationOtherwise != nil, context.plan.entries(in: .f, .provision).isEmpty else {
      return []
    }
    return [
      Finding(
        id, .error, "Education is arranged outside school, and section F has no provision",
        explanation: "With no school named, only section F says what education there will be.",
        remedy: "Obtain advice on the programme: who teaches, where, how often and how long.",
        basis: "CFA 2014 s.61", at: context.casePlace(.f))
    ]
  }
}
