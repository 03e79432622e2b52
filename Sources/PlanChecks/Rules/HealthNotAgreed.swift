package import Findings
import PlanModel

/// A row of section G that the responsible commissioning body has not agreed. An error once the plan is final.
package struct HealthNotAgreed: Rule {
  package let id = "health-not-agreed"
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let severity: Severity = context.stage?.isDatedAsMade == true ? .error : .warning
    return context.plan.entries(in: .g, .provision).filter { $0.marks.contains(.awaitsAgreement) }.map { entry in
      Finding(
        id, severity, "\(entry.label ?? "A row") is not yet agreed by the commissioner",
        explanation: "Health provision may stand in a final plan only when the responsible commissioning body agrees.",
        remedy: "Ask the commissioner, and record the answer in the case file (health-agreement).",
        basis: "reg 12(2) SEND Regulations 2014", at: context.place(of: entry, field: "commissioner"))
    }
  }
}
