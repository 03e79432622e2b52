import PlanModel
import XMLKit

/// Builds one element of a form: what is nil or empty is left out.
struct ElementBuilder {
  private(set) var element: XMLElement

  init(_ name: String, _ namespace: String, line: Int = 0) {
    element = XMLElement(name, namespace: namespace, line: line)
  }

  var built: XMLElement { element }

  mutating func set(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    element.attributes.append(XMLAttribute(name, value))
  }

  mutating func set(_ name: String, _ value: Int?) { set(name, value.map { String($0) }) }
  mutating func set(_ name: String, _ value: Bool?) { set(name, value.map { $0 ? "yes" : "no" }) }
  mutating func set(_ name: String, _ value: CivilDate?) { set(name, value?.iso) }
  mutating func set(_ name: String, _ value: PartialDate?) { set(name, value?.iso) }
  mutating func set(_ name: String, _ values: [String]) { set(name, values.joined(separator: " ")) }

  /// The words of the element itself.
  mutating func text(_ words: String) {
    if !words.isEmpty { element.children.append(.text(words)) }
  }

  mutating func add(_ child: XMLElement?) {
    if let child { element.children.append(.element(child)) }
  }

  mutating func add(_ children: [XMLElement]) { element.children += children.map(XMLNode.element) }

  /// A child of words only.
  mutating func add(_ name: String, _ words: String?) {
    guard let words else { return }
    add(made(name) { $0.text(words) })
  }

  mutating func add(_ name: String, _ words: [String]) { for words in words { add(name, words) } }
  mutating func add(_ name: String, _ date: CivilDate?) { add(name, date?.iso) }
  mutating func add(_ name: String, _ date: PartialDate?) { add(name, date?.iso) }

  mutating func add(_ name: String, _ prose: Prose?) {
    guard let prose else { return }
    add(made(name) { $0.prose(prose) })
  }

  mutating func add(_ name: String, _ coded: Coded?) {
    guard let coded else { return }
    add(
      made(name) {
        $0.set("code", coded.code)
        $0.set("body", coded.body)
        $0.text(coded.words)
      })
  }

  /// A child in the same namespace.
  func made(_ name: String, line: Int = 0, _ fill: (inout ElementBuilder) -> Void) -> XMLElement {
    var builder = ElementBuilder(name, element.namespace, line: line)
    fill(&builder)
    return builder.element
  }

  /// Adds a child made of a value, when there is one.
  mutating func add<Value>(_ name: String, _ value: Value?, _ fill: (Value, inout ElementBuilder) -> Void) {
    guard let value else { return }
    add(made(name) { fill(value, &$0) })
  }

  mutating func add<Value>(_ name: String, each values: [Value], _ fill: (Value, inout ElementBuilder) -> Void) {
    for value in values { add(name, value, fill) }
  }
}
