package import Findings
import PlanModel

/// A final plan that names neither a place of education nor its type, and gives no reason for that.
package struct PlacementMissingInFinal: Rule {
  package let about = RuleDescription(
    "placement-missing-in-final", .shape, .error, runs: [.final, .review],
    finds: "A final plan whose section I names neither a place of education nor its type.",
    spares: "A plan that records why the education is arranged otherwise than at a school, and a type without a name.",
    why: "A final plan names the place and its type, or the type alone, unless no place would be right.",
    remedy: "Record the placement, or why the education is arranged elsewhere (education-otherwise).",
    basis: "reg 12(1)(i) SEND Regulations 2014; CFA 2014 s.61; Derbyshire v EM & DM [2019] UKUT 240 (AAC)",
    examples: [
      .fires("The plan is final and section I is blank.", at: "I") {
        $0.makeFinal()
        $0.record.placements = []
      },
      .calm("Section I says: mainstream primary school, without a name.") {
        $0.makeFinal()
        $0.record.placements[0].name = nil
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    guard context.isFinal, plan.record.educationOtherwise == nil,
      !plan.placements.contains(where: { $0.name != nil || $0.hasType })
    else { return [] }
    return [
      finding("Section I names no school, college or type of school", at: context.casePlace(.i, field: "placement"))
    ]
  }
}

extension Placement {
  var hasType: Bool { type != nil || typeWords != nil }
}
