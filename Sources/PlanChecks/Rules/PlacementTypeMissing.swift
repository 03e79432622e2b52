package import Findings
import PlanModel

/// A placement with a name and no type.
package struct PlacementTypeMissing: Rule {
  package let about = RuleDescription(
    "placement-type-missing", .shape, .error, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.isFinal else { return [] }
    return context.plan.placements.enumerated().filter { $0.element.name != nil && !$0.element.hasType }.map {
      Finding(
        id, .error, "Placement \($0.offset + 1) in section I has a name and no type",
        explanation: "Section I holds the name and the type of the school or other institution.",
        remedy: "Record its type in the case file (type, or type-words).", basis: "reg 12(1)(i) SEND Regulations 2014",
        at: context.casePlace(.i, field: "type"))
    }
  }
}
