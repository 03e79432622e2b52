package import Findings
import PlanModel

/// A residential placement, and section F does not say what is residential about the provision and why.
package struct ResidentialNotExplained: Rule {
  package let about = RuleDescription(
    "residential-not-explained", .place, .warning, runs: .plans,
    finds: "A residential placement in section I, and no row of section F about provision outside the school day.",
    spares: "Day placements; a row of type residential, or one whose words say what is taught in the evenings.",
    why: "Section F says, where it applies, that accommodation is residential and why.",
    remedy: "Ask the adviser what is taught outside school hours and why, for a row of section F.",
    basis: "SEND Code of Practice 9.69(F)",
    examples: [
      .fires("A residential school in section I, and nothing in section F", at: "I") {
        $0.makeFinal(residential: true)
      },
      .calm("A residential school in section I, and what is taught in the evenings in section F") {
        $0.makeFinal(residential: true)
        $0.add(
          provision: "A residential care worker will teach Amira to cook for 60 minutes on 3 evenings a week."
        ) { $0.type = "residential" }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.plan.placements.contains(where: { $0.isResidential == true }) else { return [] }
    let isExplained = context.plan.entries.enumerated().contains { index, entry in
      guard entry.section == .f, case .provision(let row) = entry.content else { return false }
      return row.type == "residential"
        || context.texts[index].contains { context.lists.holds(.residential, in: $0.text) }
    }
    guard !isExplained else { return [] }
    return [
      finding(
        "Section I is residential, and no row of section F is", at: context.casePlace(.i, field: "residential"))
    ]
  }
}
