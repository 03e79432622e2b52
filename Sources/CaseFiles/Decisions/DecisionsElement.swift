import PlanModel
import XMLKit

/// A decision as XML.
enum DecisionElement {
  static func element(_ decision: Decision, namespace: String) -> XMLElement {
    Builder(namespace: namespace).decision(decision)
  }

  private struct Builder {
    let namespace: String

    func decision(_ decision: Decision) -> XMLElement {
      var children = decision.items.map { reference("item", $0) }
      if !decision.value.isEmpty { children.append(value(decision.value)) }
      children.append(prose("reason", decision.reason))
      children += decision.evidence.map { text("evidence", $0) }
      children += decision.agreedWith.map { agreed in
        text("agreed-with", agreed.name, [("role", agreed.role), ("on", agreed.on?.iso)])
      }
      let replaced = decision.replaces.isEmpty ? nil : decision.replaces.joined(separator: " ")
      return make(
        "decision",
        [
          ("id", decision.id), ("kind", decision.kind.rawValue), ("by", decision.by), ("role", decision.role),
          ("on", decision.on.iso), ("until", decision.until?.iso), ("replaces", replaced),
        ], children)
    }

    private func value(_ value: Decision.Value) -> XMLElement {
      var children: [XMLElement] = []
      if let section = value.section { children.append(make("section", [("letter", section.rawValue)])) }
      if let area = value.area { children.append(make("area", [("code", area.rawValue)])) }
      children += value.needs.map { reference("need", $0) }
      children += value.outcomes.map { reference("outcome", $0) }
      if let keep = value.keep { children.append(reference("keep", keep)) }
      if let field = value.field { children.append(text("field", field)) }
      if let words = value.text { children.append(prose("text", words)) }
      if let amount = value.amount {
        children.append(
          make(
            "amount",
            [
              ("times", amount.times), ("per", amount.per), ("minutes", amount.minutes.map(String.init)),
              ("weeks", amount.weeks.map(String.init)),
            ]))
      }
      if let check = value.check { children.append(text("check", check)) }
      return make("value", [], children)
    }

    private func reference(_ name: String, _ reference: Decision.ItemReference) -> XMLElement {
      make(
        name,
        [
          ("submission", reference.submission), ("item", reference.item), ("words-sha256", reference.wordsSHA256),
        ])
    }

    private func prose(_ name: String, _ prose: Prose) -> XMLElement {
      var element = make(name, [])
      element.children = prose.paragraphs.map { paragraph in
        var p = make("p", [("lang", paragraph.language), ("dir", paragraph.direction?.rawValue)])
        p.children = paragraph.runs.map(run)
        return .element(p)
      }
      return element
    }

    private func run(_ run: Prose.Run) -> XMLNode {
      if !run.isQuotation, run.language == nil, run.direction == nil { return .text(run.text) }
      let attributes: [(String, String?)] = [("lang", run.language), ("dir", run.direction?.rawValue)]
      return .element(text(run.isQuotation ? "quote" : "span", run.text, attributes))
    }

    private func text(_ name: String, _ words: String, _ attributes: [(String, String?)] = []) -> XMLElement {
      var element = make(name, attributes)
      element.children = [.text(words)]
      return element
    }

    private func make(
      _ name: String, _ attributes: [(String, String?)], _ children: [XMLElement] = []
    ) -> XMLElement {
      XMLElement(
        name, namespace: namespace,
        attributes: attributes.compactMap { name, value in value.map { XMLAttribute(name, $0) } },
        children: children.map(XMLNode.element))
    }
  }
}
