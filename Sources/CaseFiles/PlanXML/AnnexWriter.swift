import PlanModel
import XMLKit

/// Writes section K: the list of advice, and each accepted submission whole.
enum AnnexWriter {
  static func element(_ plan: Plan, index: PlanIndex) -> XMLElement {
    var gaps = plan.gaps.filter { $0.section == .k }
    let rows = plan.annex.map { row -> XMLElement in
      var children = row.advice.map { [AdviceWriter.element($0)] } ?? []
      if row.isOutstanding, let place = gaps.firstIndex(where: { $0.head == row.head }) {
        let gap = gaps.remove(at: place)
        children.append(PlanElement.make("gap", ["id": gap.id, "field": gap.field.rawValue]))
      }
      return PlanElement.make(
        "row",
        [
          "label": row.label, "anchor": row.label.map(PlanIndex.anchor(ofAnnex:)), "head": row.head.rawValue,
          "state": row.state.rawValue, "from": row.request?.from, "organisation": row.request?.organisation,
          "requested-on": (row.request?.requestedOn ?? row.advice?.requestedOn)?.iso,
          "due-on": (row.request?.dueOn ?? row.advice?.dueOn)?.iso,
          "received-on": (row.request?.receivedOn ?? row.advice?.receivedOn)?.iso, "reason": row.request?.reason,
          "sha256": row.advice?.source.sha256,
        ], children)
    }
    return PlanElement.make("annex", [:], rows)
  }
}
