package import Findings
import PlanModel

/// Health provision that is left out of a final plan because the commissioner has not agreed it.
package struct HealthLeftOut: Rule {
  package let about = RuleDescription(
    "health-left-out", .record, .warning, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.isFinal else { return [] }
    let refused = context.plan.record.healthAgreements.filter { agreement in
      agreement.isRefused && context.plan.entry(named: "\(agreement.submission)/\(agreement.item)") == nil
    }
    return refused.map { agreement in
      let advice = context.annexLabel(of: agreement.submission) ?? agreement.submission
      return Finding(
        id, .warning, "Health provision \(agreement.item) of \(advice) is left out of the plan",
        explanation: "The commissioner has not agreed it, or it is in dispute. The account keeps it.",
        remedy: "Tell the family, and take the dispute to the partners' own process.",
        basis: "reg 12(2) SEND Regulations 2014",
        at: Place(
          file: context.plan.record.source.path, submission: agreement.submission, item: agreement.item, section: "G"))
    }
  }
}
