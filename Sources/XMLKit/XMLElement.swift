/// An element as a plain value: no pointer into libxml2 leaves this module.
package struct XMLElement: Sendable, Equatable {
  /// The local name, without a prefix.
  package var name: String
  /// The namespace's URI; empty when the element is in none.
  package var namespace: String
  /// Attributes in document order, without namespace declarations.
  package var attributes: [XMLAttribute]
  /// Elements and text in document order; neighbouring text is one node.
  package var children: [XMLNode]
  /// The line of the sender's file, from 1, on which the start tag begins; 0 when the element was built in memory.
  package var line: Int

  package init(
    _ name: String, namespace: String = "", attributes: [XMLAttribute] = [], children: [XMLNode] = [], line: Int = 0
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.line = line
  }

  /// The value of an attribute, or nil when it is absent. An empty value is a value.
  package func attribute(_ name: String, namespace: String = "") -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  /// The child elements, text left out.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The child elements with this local name, in any namespace.
  package func elements(_ name: String) -> [XMLElement] {
    elements.filter { $0.name == name }
  }

  /// The first child element with this local name, in any namespace.
  package func first(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// All text inside the element, at any depth, joined as it stands.
  package var text: String {
    var joined = ""
    appendText(to: &joined)
    return joined
  }

  private func appendText(to joined: inout String) {
    for child in children {
      switch child {
      case .text(let text): joined += text
      case .element(let element): element.appendText(to: &joined)
      }
    }
  }
}

package struct XMLAttribute: Sendable, Equatable {
  /// The local name, without a prefix.
  package var name: String
  /// The namespace's URI; empty for nearly every attribute. `xml:lang` has ``XMLNamespaces/xml``.
  package var namespace: String
  package var value: String

  package init(_ name: String, _ value: String, namespace: String = "") {
    self.name = name
    self.namespace = namespace
    self.value = value
  }
}

/// What an element may contain. Comments and processing instructions are dropped when a document is read.
package enum XMLNode: Sendable, Equatable {
  case element(XMLElement)
  case text(String)
}

package enum XMLNamespaces {
  /// The namespace of `xml:lang` and `xml:space`, which needs no declaration.
  package static let xml = "http://www.w3.org/XML/1998/namespace"
}
