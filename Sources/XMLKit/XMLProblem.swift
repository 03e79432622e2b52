/// One way in which a document does not follow its schema.
package struct XMLProblem: Sendable, Equatable {
  /// libxml2's number for the kind of fault: 1871 an unexpected element, 1824 a value of the wrong type, and so on.
  package var code: Int
  /// The line, from 1, of the element at fault; 0 when libxml2 names none.
  package var line: Int
  /// Local name of the element at fault, or that bears the attribute at fault.
  package var element: String?
  /// libxml2's text on one line of at most 500 characters, without {namespace}s. May quote a value of the document.
  package var message: String

  package init(code: Int, line: Int, element: String? = nil, message: String) {
    self.code = code
    self.line = line
    self.element = element
    self.message = message
  }

  /// “Element '{urn:x}need'” as “Element 'need'”. Braces in a quoted value stay: those hold no bare URI.
  static func plain(_ text: String) -> String {
    var result = ""
    var rest = text.prefix(2_000)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      let close = inner.firstIndex(of: "}")
      let uri = close.map { inner[..<$0] } ?? ""
      if let close, uri.contains(":"), !uri.contains(where: \.isWhitespace) {
        rest = inner[inner.index(after: close)...]
      } else {
        result += "{"
        rest = inner
      }
    }
    result += rest
    let words = result.split(whereSeparator: \.isWhitespace)
    return String(words.joined(separator: " ").prefix(500))
  }
}
