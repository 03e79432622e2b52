package import Findings
import PlanModel

/// Somebody else decides for a young person, and nothing is said of capacity.
package struct CapacityNotRecorded: Rule {
  package let about = RuleDescription(
    "capacity-not-recorded", .identity, .note, runs: .plans,
    finds:
      "A young person of 16 or over for whom a parent or a representative acts, without a note on mental capacity.",
    spares: "A young person who acts for themself, and anybody under 16.",
    why:
      "From 16 a person is assumed to have capacity. Another may decide only where it was assessed, for that decision.",
    remedy: "Record when and by whom capacity was assessed, and for which decisions (decision-maker, capacity).",
    basis: "Mental Capacity Act 2005; SEND Code of Practice, Annex 1",
    examples: [
      .fires("A mother acts for a young man of 19.") {
        $0.record.child.dateOfBirth = $0.date.adding(months: -19 * 12) ?? $0.date
        $0.record.decisionMaker = DecisionMaker(who: "parent")
      },
      .calm("The note says: mental capacity assessed on 2 May 2026 for decisions about placement.") {
        $0.record.child.dateOfBirth = $0.date.adding(months: -19 * 12) ?? $0.date
        var maker = DecisionMaker(who: "parent")
        maker.capacity = Prose("Mental capacity was assessed on 2 May 2026 for decisions about placement.")
        $0.record.decisionMaker = maker
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    guard let maker = plan.record.decisionMaker, maker.capacity == nil,
      maker.representative != nil || maker.who == "parent",
      DateOfBirth(plan.record.child.dateOfBirth).isYoungPerson(on: plan.date)
    else { return [] }
    return [
      finding(
        "Somebody else decides for the young person, and no note on mental capacity is on record",
        at: context.casePlace(field: "decision-maker"))
    ]
  }
}
