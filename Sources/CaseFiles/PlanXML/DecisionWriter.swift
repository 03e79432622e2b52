import PlanModel
import XMLKit

/// Writes the decisions on record for the review: who decided what, when and why, and which are open again.
enum DecisionWriter {
  static func element(_ plan: Plan, index: PlanIndex) -> XMLElement {
    var list = ElementBuilder("decisions", ReviewWriter.namespace)
    for decision in plan.decisions { list.add(element(decision, isOpen: false, index)) }
    for decision in plan.reopened { list.add(element(decision, isOpen: true, index)) }
    return list.built
  }

  private static func element(_ decision: Decision, isOpen: Bool, _ index: PlanIndex) -> XMLElement {
    var element = ElementBuilder("decision", ReviewWriter.namespace)
    element.set("id", decision.id)
    element.set("kind", decision.kind.rawValue)
    element.set("by", decision.by)
    element.set("role", decision.role)
    element.set("on", decision.on)
    if isOpen { element.set("open", "yes") }
    element.set("check", decision.value.check)
    element.set("until", decision.until)
    if decision.items.isEmpty { element.set("section", decision.value.section?.rawValue) }
    for item in decision.items {
      element.add(
        element.made("about") { about in
          about.set("submission", item.submission)
          about.set("annex", item.submission.flatMap(index.annexLabel))
          about.set("item", item.item)
          about.set("label", label(item, index))
          if let keep = decision.value.keep, keep.submission == item.submission, keep.item == item.item {
            about.set("kept", "yes")
          }
        })
    }
    element.add("reason", decision.reason)
    element.add("evidence", decision.evidence)
    for agreed in decision.agreedWith {
      element.add(
        element.made("agreed-with") { name in
          name.set("role", agreed.role)
          name.set("on", agreed.on)
          name.text(agreed.name)
        })
    }
    return element.built
  }

  private static func label(_ item: Decision.ItemReference, _ index: PlanIndex) -> String? {
    guard let name = item.item else { return nil }
    return index.place(of: ItemAddress(submission: item.submission, item: name)).flatMap(index.label(of:))
  }
}
