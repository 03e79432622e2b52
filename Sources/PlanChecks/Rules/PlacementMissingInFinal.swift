package import Findings
import PlanModel

/// A final plan that names neither a place of education nor its type, and gives no reason for that.
package struct PlacementMissingInFinal: Rule {
  package let about = RuleDescription(
    "placement-missing-in-final", .shape, .error, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    guard context.isFinal, plan.record.educationOtherwise == nil,
      !plan.placements.contains(where: { $0.name != nil || $0.hasType })
    else { return [] }
    return [
      Finding(
        id, .error, "Section I names no school, college or type of school",
        explanation: "A final plan names the place and its type, or the type alone, unless no place would be right.",
        remedy: "Record the placement, or why the education is arranged elsewhere (education-otherwise).",
        basis: "reg 12(1)(i) SEND Regulations 2014; CFA 2014 s.61; Derbyshire v EM & DM [2019] UKUT 240 (AAC)",
        at: context.casePlace(.i, field: "placement"))
    ]
  }
}

extension Placement {
  var hasType: Bool { type != nil || typeWords != nil }
}
