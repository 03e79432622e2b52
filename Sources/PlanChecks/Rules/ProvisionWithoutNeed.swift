package import Findings
import PlanModel

/// A row of provision that meets no need.
package struct ProvisionWithoutNeed: Rule {
  package let about = RuleDescription(
    "provision-without-need", .needs, .warning, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.entries.filter { $0.marks.contains(.provisionWithoutNeed) }.map { entry in
      Finding(
        id, .warning, "\(entry.label ?? "A row") is linked to no need",
        explanation: "The advice does not say which need this provision is for.",
        remedy: "Ask the author which need it meets.", basis: "SEND Code of Practice 9.68",
        at: context.place(of: entry, field: "needs"))
    }
  }
}
