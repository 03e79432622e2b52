package import Findings
import PlanModel

/// A row of provision that meets no need.
package struct ProvisionWithoutNeed: Rule {
  package let about = RuleDescription(
    "provision-without-need", .needs, .warning, runs: .plans,
    finds: "A row of section F, G, H1 or H2 that is linked to no need.",
    spares: "Rows of the plan that a child moved in with.",
    why: "Provision is there to meet a need. A row without one is the first to be taken out again.",
    remedy: "Ask the author which need it meets.", basis: "SEND Code of Practice 9.68",
    examples: [
      .fires("A row that names no need", at: "XP1") {
        $0.add(
          provision: "A teaching assistant practises typing with Amira alone for 20 minutes each week in term time."
        ) { $0.needs = [] }
      },
      .calm("The same row, linked to the need for help with reading") {
        $0.add(
          provision: "A teaching assistant practises typing with Amira alone for 20 minutes each week in term time.")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.entries.filter { $0.marks.contains(.provisionWithoutNeed) }.map { entry in
      finding(
        "\(entry.label ?? "A row") is linked to no need", at: context.place(of: entry, field: "needs"),
        because: "The advice does not say which need this provision is for.")
    }
  }
}
