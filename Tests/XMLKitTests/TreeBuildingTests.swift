import Testing
import XMLKit

@Suite("Building and writing a document")
struct TreeBuildingTests {
  private func written(_ root: XMLElement, indented: Bool = false) throws -> String {
    let tree = try XMLTree(building: root)
    return String(decoding: try tree.serialised(indented: indented), as: UTF8.self)
  }

  private let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  @Test("declares a namespace once, where it first occurs, without a prefix")
  func namespaces() throws {
    let root = XMLElement(
      "a", namespace: "urn:a",
      children: [
        .element(XMLElement("b", namespace: "urn:a")),
        .element(XMLElement("c", namespace: "urn:c", children: [.element(XMLElement("d", namespace: "urn:c"))])),
        .element(XMLElement("e", children: [.element(XMLElement("f"))])),
      ])
    #expect(
      try written(root) == declaration
        + "<a xmlns=\"urn:a\"><b/><c xmlns=\"urn:c\"><d/></c><e xmlns=\"\"><f/></e></a>\n")
  }

  @Test("gives a prefix to the namespace of an attribute, and none to xml:lang")
  func attributes() throws {
    let root = XMLElement(
      "a",
      attributes: [
        XMLAttribute("lang", "cy", namespace: XMLNamespaces.xml), XMLAttribute("id", "1", namespace: "urn:x"),
        XMLAttribute("space", "preserve", namespace: XMLNamespaces.xml),
      ], children: [.element(XMLElement("b", attributes: [XMLAttribute("id", "2", namespace: "urn:x")]))])
    #expect(
      try written(root) == declaration
        + "<a xmlns:n1=\"urn:x\" xml:lang=\"cy\" n1:id=\"1\" xml:space=\"preserve\"><b n1:id=\"2\"/></a>\n")
  }

  @Test("brings any text and attribute back as it was")
  func roundTrip() throws {
    let text = "a < b & c > d ]]> “Zoë” 𝒜 \u{85}\u{2028}\t\n\r end"
    let root = XMLElement(
      "a", namespace: "urn:a", attributes: [XMLAttribute("x", "1\n2\t3\r4 \"'<&>  "), XMLAttribute("empty", "")],
      children: [
        .text(text), .element(XMLElement("b", namespace: "urn:a", children: [.text("  ")], line: 1)),
        .element(XMLElement("c", children: [.text("x")], line: 1)),
      ], line: 7)
    let tree = try XMLTree(building: root)
    #expect(tree.content() == root)
    var again = try XMLTree(parsing: try tree.serialised(), name: "x").content()
    #expect(again.line == 2)
    again.line = 7
    for index in again.children.indices {
      if case .element(var child) = again.children[index] {
        child.line = 1
        again.children[index] = .element(child)
      }
    }
    #expect(again == root)
  }

  @Test("gives the same bytes twice, and indents only where there is no text")
  func deterministic() throws {
    let mixed = XMLElement("b", children: [.text("x"), .element(XMLElement("c"))])
    let root = XMLElement(
      "a", children: [.element(mixed), .element(XMLElement("d", children: [.element(XMLElement("e"))]))])
    #expect(
      try written(root, indented: true) == declaration
        + "<a>\n  <b>x<c/></b>\n  <d>\n    <e/>\n  </d>\n</a>\n")
    #expect(try written(root) == written(root))
  }

  @Test(
    "refuses what XML cannot hold",
    arguments: [
      XMLElement("1a"), XMLElement(""), XMLElement("a b"), XMLElement("p:a"), XMLElement("a><b"), XMLElement("a\u{0}"),
      XMLElement("a", children: [.text("\u{B}")]), XMLElement("a", children: [.text("x\u{0}y")]),
      XMLElement("a", children: [.text("\u{FFFE}")]), XMLElement("a", attributes: [XMLAttribute("b", "\u{1}")]),
      XMLElement("a", attributes: [XMLAttribute("b", "1"), XMLAttribute("b", "2")]),
      XMLElement("a", attributes: [XMLAttribute("xmlns", "urn:x")]),
      XMLElement("a", attributes: [XMLAttribute("b c", "")]),
    ])
  func refused(root: XMLElement) {
    do {
      _ = try XMLTree(building: root)
      Issue.record("\(root) was built")
    } catch {
      #expect(error.reason == .couldNotSerialise)
    }
  }

  @Test("refuses what is nested too deeply to be read back")
  func deep() {
    var root = XMLElement("a")
    for _ in 0..<300 { root = XMLElement("a", children: [.element(root)]) }
    do {
      _ = try XMLTree(building: root)
      Issue.record("300 levels were built")
    } catch {
      #expect(error.reason == .tooDeep(limit: 250))
    }
  }

  @Test("knows the libraries' versions")
  func versions() {
    #expect(XMLVersions.libxml2.hasPrefix("2.") && XMLVersions.libxml2.split(separator: ".").count == 3)
    #expect(XMLVersions.libxslt.hasPrefix("1.1."))
  }
}
