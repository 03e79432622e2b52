package import Findings
import PlanModel

/// A residential placement, and section F does not say what is residential about the provision and why.
package struct ResidentialNotExplained: Rule {
  package let about = RuleDescription(
    "residential-not-explained", .place, .warning, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: []
  )
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let isExplained = context.plan.entries(in: .f, .provision).contains { entry in
      if case .provision(let row) = entry.content { row.type == "residential" } else { false }
    }
    guard !isExplained, context.plan.placements.contains(where: { $0.isResidential == true }) else { return [] }
    return [
      Finding(
        id, .warning, "Section I is residential, and no row of section F is",
        explanation: "Section F says, where it applies, that accommodation is residential and why.",
        remedy: "Ask the adviser what is taught outside school hours and why, for a row of section F.",
        basis: "SEND Code of Practice 9.69(F)", at: context.casePlace(.i, field: "residential"))
    ]
  }
}
