/// What changed from one plan to another.
package struct Comparison: Sendable, Hashable {
  package var from: Side
  package var to: Side
  /// In the printed order of the newer plan; what was removed stands at its old place.
  package var changes: [PlanChange]

  package init(from: Side, to: Side, changes: [PlanChange]) {
    self.from = from
    self.to = to
    self.changes = changes
  }

  package func changes(in section: Section) -> [PlanChange] { changes.filter { $0.section == section } }

  /// Which plan is meant.
  package struct Side: Sendable, Hashable {
    package var reference: String
    package var stage: Stage
    package var number: Int?
    package var date: CivilDate

    package init(_ plan: KeptPlan) {
      reference = plan.reference
      stage = plan.stage
      number = plan.number
      date = plan.date
    }
  }
}
