import CLibXML2

extension XMLTree {
  /// A copy of the root element and everything in it as values. The result of a stylesheet that writes plain text has
  /// no root: its text then comes in an element without a name.
  package borrowing func content() -> XMLElement {
    var reader = TreeReader()
    if let root = xmlDocGetRootElement(document) { return reader.element(root) }
    return XMLElement("", children: reader.children(document.pointee.children))
  }
}

/// Copies libxml2 nodes into values. Depth is bounded: by the parser's limit, or by that of the stylesheet engine.
private struct TreeReader {
  // One String for each namespace, not one for each element: the URIs are too long to be stored inline.
  private var namespaces: [UnsafeMutablePointer<xmlNs>: String] = [:]

  mutating func element(_ node: xmlNodePtr) -> XMLElement {
    XMLElement(
      string(node.pointee.name), namespace: namespace(node.pointee.ns), attributes: attributes(of: node),
      children: children(node.pointee.children), line: exactLine(of: node))
  }

  mutating func children(_ first: xmlNodePtr?) -> [XMLNode] {
    var result: [XMLNode] = []
    var pending = ""
    var next = first
    while let node = next {
      switch node.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        pending += string(node.pointee.content)
      case XML_ELEMENT_NODE:
        if !pending.isEmpty { result.append(.text(pending)) }
        pending = ""
        result.append(.element(element(node)))
      default:
        break
      }
      next = node.pointee.next
    }
    if !pending.isEmpty { result.append(.text(pending)) }
    return result
  }

  private mutating func attributes(of node: xmlNodePtr) -> [XMLAttribute] {
    var result: [XMLAttribute] = []
    var next = node.pointee.properties
    while let attribute = next {
      var value = ""
      var part = attribute.pointee.children
      while let text = part {
        value += string(text.pointee.content)
        part = text.pointee.next
      }
      let name = string(attribute.pointee.name)
      result.append(XMLAttribute(name, value, namespace: namespace(attribute.pointee.ns)))
      next = attribute.pointee.next
    }
    return result
  }

  private mutating func namespace(_ pointer: UnsafeMutablePointer<xmlNs>?) -> String {
    guard let pointer else { return "" }
    if let known = namespaces[pointer] { return known }
    let uri = string(pointer.pointee.href)
    namespaces[pointer] = uri
    return uri
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}

/// The line on which an element's start tag begins, as the scan counted it; 0 when it was not read from a file.
/// libxml2's own `line` has 16 bits and is that of the tag's end.
func exactLine(of element: xmlNodePtr) -> Int { Int(bitPattern: element.pointee._private) }
