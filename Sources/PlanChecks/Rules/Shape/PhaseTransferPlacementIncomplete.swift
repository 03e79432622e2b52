package import Findings
import PlanModel

/// A change of phase within twelve months, and section I does not say until when the one placement runs and what
/// follows.
package struct PhaseTransferPlacementIncomplete: Rule {
  package let about = RuleDescription(
    "phase-transfer-placement-incomplete", .shape, .error, runs: [.final, .review],
    finds:
      "A final plan, made in the twelve months before a change of phase, whose section I does not say until when the"
      + " present placement runs, what follows, and from when.",
    spares: "A change of phase more than twelve months away, and education arranged otherwise than at a school.",
    why: "The plan must say where the child will be taught after the change.",
    remedy: "Record both placements in the case file, the one with to and the other with from.",
    basis: "reg 18 SEND Regulations 2014",
    examples: [
      .fires("The child changes school in three months, and section I names the present school only.", at: "I") {
        $0.makeFinal()
        $0.record.phaseTransfers = [PhaseTransfer(to: "secondary school", on: $0.day(90))]
      },
      .calm("Section I says “Elm Primary School until the change; mainstream secondary school from then”.") {
        $0.makeFinal()
        $0.record.phaseTransfers = [PhaseTransfer(to: "secondary school", on: $0.day(90))]
        $0.record.placements[0].to = $0.day(89)
        var next = Placement()
        next.typeWords = "mainstream secondary school"
        next.from = $0.day(90)
        $0.record.placements.append(next)
      },
    ])
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
      finding(
        "Section I does not say \(missing.joined(separator: ", nor "))", at: context.casePlace(.i, field: "placement"),
        because: "The next phase begins on \(transfer.on.displayed(.long)).")
    ]
  }
}
