package import Findings
import PlanModel

/// A placement with a name and no type.
package struct PlacementTypeMissing: Rule {
  package let about = RuleDescription(
    "placement-type-missing", .shape, .error, runs: [.final, .review],
    finds: "A placement in section I of a final plan that has a name and no type.",
    spares: "A type without a name.",
    why: "Section I holds the name and the type of the school or other institution.",
    remedy: "Record its type in the case file (type, or type-words).", basis: "reg 12(1)(i) SEND Regulations 2014",
    examples: [
      .fires("Section I says “Hill College” and nothing more.", at: "I") {
        $0.makeFinal()
        $0.record.placements[0].type = nil
      },
      .calm("Section I says “Hill College; general further education college”.") {
        $0.makeFinal()
        $0.record.placements[0].typeWords = "general further education college"
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.isFinal else { return [] }
    return context.plan.placements.enumerated().filter { $0.element.name != nil && !$0.element.hasType }.map {
      finding(
        "Placement \($0.offset + 1) in section I has a name and no type", at: context.casePlace(.i, field: "type"))
    }
  }
}
