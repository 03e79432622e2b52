package import Findings
import PlanModel

/// Health provision that is left out of a final plan because the commissioner has not agreed it.
package struct HealthLeftOut: Rule {
  package let about = RuleDescription(
    "health-left-out", .record, .warning, runs: [.final, .review],
    finds: "Health provision that is left out of a final plan because its commissioner has not agreed it.",
    spares: "Drafts, where the row stands and is marked as waiting for an answer.",
    why: "The commissioner has not agreed it, or it is in dispute. The account keeps it.",
    remedy: "Tell the family, and take the dispute to the partners’ own process.",
    basis: "reg 12(2) SEND Regulations 2014",
    examples: [
      .fires("A final plan; the commissioner said no to row XP1 of section G", at: "XP1") { example in
        example.refuseHealthRow()
        example.stage = .final
      },
      .calm("The same in a draft") { $0.refuseHealthRow() },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.isFinal else { return [] }
    let refused = context.plan.record.healthAgreements.filter { agreement in
      agreement.isRefused && context.plan.entry(named: "\(agreement.submission)/\(agreement.item)") == nil
    }
    return refused.map { agreement in
      let advice = context.annexLabel(of: agreement.submission) ?? agreement.submission
      return finding(
        "Health provision \(agreement.item) of \(advice) is left out of the plan",
        at: Place(
          file: context.plan.record.source.path, submission: agreement.submission, item: agreement.item, section: "G"))
    }
  }
}

extension ExampleCase {
  /// A row of section G that the psychologist asks for, and the commissioner’s answer: no.
  fileprivate mutating func refuseHealthRow() {
    add(provision: "A nurse will check the splint for 15 minutes each term.", in: .g)
    var answer = HealthAgreement(submission: advice.id, item: "XP1", agreed: "no")
    answer.by = "designated clinical officer"
    record.healthAgreements.append(answer)
  }
}
