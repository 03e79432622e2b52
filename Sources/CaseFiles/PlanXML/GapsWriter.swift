import PlanModel
import XMLKit

/// Writes the list at the front of a draft: each place with something missing, and what.
enum GapsWriter {
  static func element(_ plan: Plan, index: PlanIndex) -> XMLElement {
    var order: [String] = []
    var missing: [String: (where: String, to: String, fields: [String])] = [:]
    for gap in plan.gaps {
      let label = gap.entry.flatMap(index.label(of:))
      let name = label ?? gap.section.rawValue + (gap.area.map { " " + $0.rawValue } ?? "")
      let head = gap.head.map { " (\($0.rawValue))" } ?? ""
      let key = name + head
      if missing[key] == nil {
        order.append(key)
        missing[key] = (key, gap.id, [])
      }
      missing[key]?.fields.append(gap.field.rawValue)
    }
    return PlanElement.make(
      "gaps", [:],
      order.compactMap { missing[$0] }.map { place in
        PlanElement.make(
          "missing", ["where": place.where, "to": place.to],
          place.fields.map { PlanElement.make("field", ["name": $0]) })
      })
  }
}
