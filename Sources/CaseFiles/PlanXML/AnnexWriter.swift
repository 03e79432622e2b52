import PlanModel
import XMLKit

/// Writes section K: the list of advice, and each accepted submission whole.
enum AnnexWriter {
  static func element(_ plan: Plan, index: PlanIndex) -> XMLElement {
    var gaps = plan.gaps.filter { $0.section == .k }
    let rows = plan.annex.map { row -> XMLElement in
      var children = row.advice.map { [withoutConfidential(AdviceWriter.element($0))] } ?? []
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

  /// plan.xml leaves the authority, so it holds no word of what must not be shared: only that something is kept back.
  private static func withoutConfidential(_ advice: XMLElement) -> XMLElement {
    let items = Set(
      advice.elements("confidential").flatMap { ($0.attribute("items") ?? "").split(separator: " ").map(String.init) })
    return cleared(advice, of: items)
  }

  private static func cleared(_ element: XMLElement, of items: Set<String>) -> XMLElement {
    var result = element
    result.children = element.children.map { child in
      guard case .element(var inner) = child else { return child }
      if inner.name == "narrative", inner.attribute("confidential") == "yes" {
        inner.attributes = [XMLAttribute("confidential", "yes"), XMLAttribute("heading", "–")]
        inner.children = []
      } else if let id = inner.attribute("id"), items.contains(id) {
        inner.attributes.removeAll { !["id", "area", "kind", "contributor"].contains($0.name) }
        inner.children = []
      } else if inner.name == "service" {
        inner = cleared(inner, of: items)
      }
      return .element(inner)
    }
    return result
  }
}
