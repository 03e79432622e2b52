package import Findings
import PlanModel

/// A row of section G that the responsible commissioning body has not agreed. An error once the plan is final.
package struct HealthNotAgreed: Rule {
  package let about = RuleDescription(
    "health-not-agreed", .place, .error, isFixed: true, runs: .plans,
    finds: "A row of section G without the agreement of the responsible commissioning body. A warning in a draft, an"
      + " error in a final plan.",
    spares: "A row whose agreement is recorded in the case file.",
    why: "Health provision may stand in a final plan only when the responsible commissioning body agrees.",
    remedy: "Ask the commissioner, and record the answer in the case file (health-agreement).",
    basis: "reg 12(2) SEND Regulations 2014",
    examples: [
      .fires("A row of section G whose commissioner has not answered", at: "G") {
        $0.add(provision: "A nurse will change Amira's dressings for 20 minutes each Friday.", in: .g) { row in
          row.commissioner = Provision.Commissioner(name: "NHS Westmarch Integrated Care Board")
          row.commissioner?.agreed = "pending"
        }
      },
      .calm("A row of section G that the commissioner has agreed") {
        $0.add(provision: "A nurse will change Amira's dressings for 20 minutes each Friday.", in: .g) { row in
          row.commissioner = Provision.Commissioner(name: "NHS Westmarch Integrated Care Board")
          row.commissioner?.agreed = "yes"
          row.commissioner?.by = "M. Cole"
        }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let severity: Severity = context.isFinal ? .error : .warning
    return context.plan.entries(in: .g, .provision).filter {
      !$0.marks.isDisjoint(with: [.awaitsAgreement, .notAgreed])
    }.map { entry in
      let isRefused = entry.marks.contains(.notAgreed)
      let place = context.place(of: entry, field: "commissioner")
      guard isRefused else {
        return finding("\(context.name(entry)) is not yet agreed by the commissioner", at: place, severity)
      }
      return finding(
        "\(context.name(entry)) is not agreed by the commissioner, or is in dispute", at: place, severity,
        remedy: "Settle it with the commissioner. A final plan leaves the row out, and the account says so.")
    }
  }
}
