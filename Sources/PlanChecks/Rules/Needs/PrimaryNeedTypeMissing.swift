package import Findings
import PlanModel

/// The case has no main type of need.
package struct PrimaryNeedTypeMissing: Rule {
  package let about = RuleDescription(
    "primary-need-type-missing", .needs, .warning, runs: .plans,
    finds: "A plan with special educational needs whose case file gives no type of need of rank 1.",
    spares: "A plan without needs in section B.",
    why: "The authority has to report the main type of need of every child with a plan each January.",
    remedy: "Add the type to the case file (sen-type with rank 1).",
    basis: "SEN2 data collection",
    examples: [
      .fires("No type of need in the case file", at: "B") { $0.record.senTypes = [] },
      .fires("Only a second type", at: "B") { $0.record.senTypes = [SenType(code: "SLCN", rank: 2)] },
      .calm("A main type and a second one") {
        $0.record.senTypes = [SenType(code: "SPLD", rank: 1), SenType(code: "SLCN", rank: 2)]
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard !context.plan.entries(in: .b, .need).isEmpty, !context.plan.record.senTypes.contains(where: { $0.rank == 1 })
    else { return [] }
    return [finding("The case file gives no main type of need", at: context.casePlace(.b, field: "sen-type"))]
  }
}
