package import Findings
import PlanModel

/// A row of section G that the responsible commissioning body has not agreed. An error once the plan is final.
package struct HealthNotAgreed: Rule {
  package let about = RuleDescription(
    "health-not-agreed", .place, .error, isFixed: true, runs: .plans, finds: "", why: "", remedy: "", basis: "",
    examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let severity: Severity = context.stage?.isDatedAsMade == true ? .error : .warning
    let open = context.plan.entries(in: .g, .provision).filter {
      !$0.marks.isDisjoint(with: [.awaitsAgreement, .notAgreed])
    }
    return open.map { entry in
      let isRefused = entry.marks.contains(.notAgreed)
      return Finding(
        id, severity,
        isRefused
          ? "\(entry.label ?? "A row") is not agreed by the commissioner, or is in dispute"
          : "\(entry.label ?? "A row") is not yet agreed by the commissioner",
        explanation: "Health provision may stand in a final plan only when the responsible commissioning body agrees.",
        remedy: isRefused
          ? "Settle it with the commissioner. A final plan leaves the row out, and the account says so."
          : "Ask the commissioner, and record the answer in the case file (health-agreement).",
        basis: "reg 12(2) SEND Regulations 2014", at: context.place(of: entry, field: "commissioner"))
    }
  }
}
