import PlanModel
import XMLKit

/// Short hand for building the elements of plan.xml: what is nil is left out.
enum PlanElement {
  static let namespace = "urn:ehcplan:plan"

  static func make(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [XMLElement] = [],
    text: String? = nil
  ) -> XMLElement {
    var element = XMLElement(name, namespace: namespace)
    element.attributes = attributes.compactMap { key, value in value.map { XMLAttribute(key, $0) } }
    element.children = children.map(XMLNode.element)
    if let text { element.children.append(.text(text)) }
    return element
  }

  /// An element with text; nil when there is none.
  static func value(_ name: String, _ text: String?, _ attributes: KeyValuePairs<String, String?> = [:]) -> XMLElement?
  {
    guard let text, !text.isEmpty else { return nil }
    return make(name, attributes, text: text)
  }

  static func prose(_ name: String, _ prose: Prose?, _ attributes: KeyValuePairs<String, String?> = [:]) -> XMLElement?
  {
    guard let prose else { return nil }
    var builder = ElementBuilder(name, namespace)
    for (key, value) in attributes { builder.set(key, value) }
    builder.prose(prose)
    return builder.built
  }

  static func yesNo(_ value: Bool?) -> String? { value.map { $0 ? "yes" : "no" } }
}
