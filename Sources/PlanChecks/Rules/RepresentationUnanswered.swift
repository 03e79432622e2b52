package import Findings
import PlanModel

/// A comment of the family on a draft that has no answer. An answer other than "agreed" has its reason.
package struct RepresentationUnanswered: Rule {
  package let about = RuleDescription(
    "representation-unanswered", .shape, .error, isFixed: true, runs: .plans, finds: "", why: "", remedy: "", basis: "",
    examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let severity: Severity = context.stage?.answersFamily == true ? .error : .warning
    return context.plan.record.representations.filter { !$0.isAnswered }.map { representation in
      let isBare = representation.outcome != nil && representation.outcome != "open"
      return Finding(
        id, severity,
        "Comment \(representation.id) of \(representation.receivedOn.displayed(.long)) "
          + (isBare ? "is answered without a reason" : "has no answer"),
        explanation: "The family's comments must be considered before the plan is final.",
        remedy: "Decide on it, and record the outcome and the answer in the case file (representation).",
        basis: "CFA 2014 s.38(2); reg 13(1) SEND Regulations 2014",
        at: context.casePlace(item: representation.id, field: isBare ? "answer" : "outcome"))
    }
  }
}
