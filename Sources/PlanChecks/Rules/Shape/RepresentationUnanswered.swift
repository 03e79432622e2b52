package import Findings
import PlanModel

/// A comment of the family on a draft that has no answer. An answer other than "agreed" has its reason.
package struct RepresentationUnanswered: Rule {
  package let about = RuleDescription(
    "representation-unanswered", .shape, .error, isFixed: true, runs: .plans,
    finds:
      "A comment of the family on a draft that has no answer, or a “no” without a reason. A warning while the plan is"
      + " a draft.",
    spares: "A comment that was agreed, and one that was not or only in part and says why.",
    why: "The family's comments must be considered before the plan is final.",
    remedy: "Decide on it, and record the outcome and the answer in the case file (representation).",
    basis: "CFA 2014 s.38(2); reg 13(1) SEND Regulations 2014",
    examples: [
      .fires("A parent writes “Leo is 8, not 7”, and nobody has answered.") {
        $0.record.representations = [
          Representation(
            id: "R1", from: "parent", receivedOn: $0.day(-3), kind: "correct-fact", text: Prose("Leo is 8, not 7."))
        ]
      },
      .calm("The comment was agreed.") {
        var comment = Representation(
          id: "R1", from: "parent", receivedOn: $0.day(-3), kind: "correct-fact", text: Prose("Leo is 8, not 7."))
        comment.outcome = "agreed"
        $0.record.representations = [comment]
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let severity: Severity = context.stage?.answersFamily == true ? .error : .warning
    return context.plan.record.representations.filter { !$0.isAnswered }.map { representation in
      let isBare = representation.outcome != nil && representation.outcome != "open"
      return finding(
        "Comment \(representation.id) of \(representation.receivedOn.displayed(.long)) "
          + (isBare ? "is answered without a reason" : "has no answer"),
        at: context.casePlace(item: representation.id, field: isBare ? "answer" : "outcome"), severity)
    }
  }
}
