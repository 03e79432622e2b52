import XMLKit

/// An element of a new form, as it is written for a person to fill in.
struct NewElement: Sendable {
  var name: String
  var attributes: [XMLAttribute] = []
  var content: Content

  enum Content: Sendable {
    /// `<name/>`: all that it says is in its attributes.
    case none
    /// `<name>words</name>`; the words may be empty, to be filled in.
    case words(String)
    case parts([NewPart])
  }

  init(_ name: String, _ attributes: [(String, String)] = [], _ content: Content = .none) {
    self.name = name
    self.attributes = attributes.map { XMLAttribute($0.0, $0.1) }
    self.content = content
  }

  init(_ name: String, _ attributes: [(String, String)] = [], words: String) {
    self.init(name, attributes, .words(words))
  }

  init(_ name: String, _ attributes: [(String, String)] = [], _ elements: [NewElement]) {
    self.init(name, attributes, .parts(elements.map(NewPart.element)))
  }

  /// An element that was built from a value. It holds words or elements, not both.
  init(_ element: XMLElement) {
    name = element.name
    attributes = element.attributes
    let inner = element.elements
    content = inner.isEmpty ? .words(element.text) : .parts(inner.map { .element(NewElement($0)) })
    if inner.isEmpty, element.text.isEmpty, !element.attributes.isEmpty { content = .none }
  }
}

/// What stands in a new form, from top to bottom.
enum NewPart: Sendable {
  case element(NewElement)
  /// A comment that explains.
  case note(String)
  /// Elements in comment marks: without the marks they are a valid part of the form.
  case aside([NewElement])
  /// An empty line.
  case gap
}
