import CLibXML2

extension XMLTree {
  /// Builds a document from values. A namespace is declared once, on the element where it first occurs and without a
  /// prefix; an attribute's namespace gets a prefix (`n1`, `n2` …), except that of `xml:lang` and `xml:space`.
  /// - Throws: `couldNotSerialise` for a name or character that XML cannot hold, `tooDeep` beyond 250 levels.
  package init(building root: XMLElement) throws(XMLFailure) {
    self.init(takingOwnershipOf: try TreeBuilder.build(root))
  }
}

private struct TreeBuilder {
  let document: xmlDocPtr
  var prefixes = 0

  /// The namespaces in force inside an element.
  struct Scope {
    var defaultNamespace: (uri: String, pointer: xmlNsPtr)?
    var prefixed: [String: xmlNsPtr]
    var depth: Int
    static var empty: Scope { Scope(defaultNamespace: nil, prefixed: [:], depth: 0) }
  }

  static func build(_ root: XMLElement) throws(XMLFailure) -> xmlDocPtr {
    _ = LibraryGuard.prepared
    guard let document = xmlNewDoc("1.0") else {
      throw XMLFailure(reason: .couldNotSerialise, detail: "out of memory")
    }
    var builder = TreeBuilder(document: document)
    do {
      try builder.add(root, to: nil, scope: .empty)
    } catch {
      xmlFreeDoc(document)
      throw error
    }
    return document
  }

  private mutating func add(_ element: XMLElement, to parent: xmlNodePtr?, scope: Scope) throws(XMLFailure) {
    var scope = scope
    scope.depth += 1
    // libxml2 refuses to read back what is nested more deeply than 256.
    guard scope.depth <= 250 else { throw XMLFailure(reason: .tooDeep(limit: 250)) }
    try check(name: element.name)
    guard let node = xmlNewDocNode(document, nil, element.name, nil) else { throw outOfMemory() }
    if let parent {
      guard xmlAddChild(parent, node) != nil else { throw outOfMemory() }
    } else {
      xmlDocSetRootElement(document, node)
    }
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: element.line)
    try setNamespace(of: node, element, &scope)
    var seen: [XMLAttribute] = []
    for attribute in element.attributes {
      if seen.contains(where: { $0.name == attribute.name && $0.namespace == attribute.namespace }) {
        throw XMLFailure(reason: .couldNotSerialise, detail: "\(element.name) has \(attribute.name) twice")
      }
      seen.append(attribute)
      try add(attribute, to: node, &scope)
    }
    for child in element.children {
      switch child {
      case .element(let inner): try add(inner, to: node, scope: scope)
      case .text(let text): try add(text, to: node, element.name)
      }
    }
  }

  private func setNamespace(of node: xmlNodePtr, _ element: XMLElement, _ scope: inout Scope) throws(XMLFailure) {
    let current = scope.defaultNamespace
    if element.namespace == (current?.uri ?? "") {
      if !element.namespace.isEmpty { node.pointee.ns = current?.pointer }
      return
    }
    if element.namespace == XMLNamespaces.xml {
      throw XMLFailure(reason: .couldNotSerialise, detail: "\(element.name) is in the namespace of xml:lang")
    }
    try check(characters: element.namespace, in: element.name)
    // An element in no namespace inside one that is in some needs xmlns="", or it would join it when read back.
    guard let pointer = xmlNewNs(node, element.namespace, nil) else { throw outOfMemory() }
    if !element.namespace.isEmpty { node.pointee.ns = pointer }
    scope.defaultNamespace = (element.namespace, pointer)
  }

  private mutating func add(
    _ attribute: XMLAttribute, to node: xmlNodePtr, _ scope: inout Scope
  ) throws(XMLFailure) {
    try check(name: attribute.name)
    try check(characters: attribute.value, in: attribute.name)
    try check(characters: attribute.namespace, in: attribute.name)
    var namespace: xmlNsPtr?
    switch attribute.namespace {
    case "":
      guard attribute.name != "xmlns" else {
        throw XMLFailure(reason: .couldNotSerialise, detail: "xmlns is not an attribute")
      }
    case XMLNamespaces.xml:
      namespace = xmlSearchNs(document, node, "xml")
    case let uri:
      if let known = scope.prefixed[uri] {
        namespace = known
      } else {
        prefixes += 1
        namespace = xmlNewNs(node, uri, "n\(prefixes)")
        scope.prefixed[uri] = namespace
      }
    }
    if namespace == nil, !attribute.namespace.isEmpty { throw outOfMemory() }
    guard xmlNewNsProp(node, namespace, attribute.name, attribute.value) != nil else { throw outOfMemory() }
  }

  private func add(_ text: String, to node: xmlNodePtr, _ name: String) throws(XMLFailure) {
    guard !text.isEmpty else { return }
    try check(characters: text, in: name)
    guard let leaf = xmlNewDocText(document, text) else { throw outOfMemory() }
    // Joins it to text before it, and then frees the leaf.
    guard xmlAddChild(node, leaf) != nil else { throw outOfMemory() }
  }

  private func check(name: String) throws(XMLFailure) {
    if name.utf8.contains(0) || xmlValidateNCName(name, 0) != 0 {
      throw XMLFailure(reason: .couldNotSerialise, detail: XMLFailure.note("“\(name)” is not a name in XML"))
    }
  }

  /// XML 1.0 has no way to write most control characters, and libxml2 writes them as they are: a document nobody can
  /// read. Text pasted from PDF or Word brings them (vertical tab, form feed).
  private func check(characters text: String, in name: String) throws(XMLFailure) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x1_0000...: continue
      default:
        let code = String(scalar.value, radix: 16, uppercase: true)
        throw XMLFailure(reason: .couldNotSerialise, detail: "character \(code) (hexadecimal) in \(name)")
      }
    }
  }

  private func outOfMemory() -> XMLFailure { XMLFailure(reason: .couldNotSerialise, detail: "out of memory") }
}
