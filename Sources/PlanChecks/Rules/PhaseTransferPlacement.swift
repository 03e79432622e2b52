package import Findings
import PlanModel

/// A change of phase within twelve months, and section I does not say until when the one placement runs and what follows.
package struct PhaseTransferPlacement: Rule {
  package let about = RuleDescription(
    "phase-transfer-placement-incomplete", .shape, .error, runs: .plans, finds: "", why: "", remedy: "", basis: "",
    examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    guard context.isFinal, plan.record.educationOtherwise == nil, let horizon = plan.date.adding(months: 12),
      let transfer = plan.record.phaseTransfers.filter({ $0.on > plan.date && $0.on <= horizon }).min(by: {
        $0.on < $1.on
      })
    else { return [] }
    let known = plan.placements.filter { $0.name != nil || $0.hasType }
    let present = known.contains { placement in placement.to.map { $0 <= transfer.on && $0 >= plan.date } ?? false }
    let next = known.contains { placement in placement.from.map { $0 > plan.date && $0 >= transfer.on } ?? false }
    guard !present || !next else { return [] }
    let missing =
      (present ? [] : ["until when the present placement runs"])
      + (next ? [] : ["the next school or college, or its type, and from when"])
    return [
      Finding(
        id, .error, "Section I does not say \(missing.joined(separator: ", nor "))",
        explanation: "The next phase begins on \(transfer.on.displayed(.long)).",
        remedy: "Record both placements in the case file, the one with to and the other with from.",
        basis: "reg 18 SEND Regulations 2014", at: context.casePlace(.i, field: "placement"))
    ]
  }
}
