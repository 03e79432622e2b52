import Testing
import XMLKit

@Suite("Reading a document into values")
struct XMLElementTests {
  private func read(_ text: String) throws -> XMLElement {
    try XMLTree(parsing: Array(text.utf8), name: "test.xml").content()
  }

  @Test("keeps names, namespaces, attributes and text")
  func everything() throws {
    let root = try read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <a xmlns="urn:a" xmlns:b="urn:b" one="1" b:two="2 &amp; &lt;3" xml:lang="cy">
        <b:c empty="">Zoë</b:c>
        <d xmlns=""/>
      </a>
      """)
    #expect(root.name == "a" && root.namespace == "urn:a" && root.line == 2)
    #expect(root.attribute("one") == "1")
    #expect(root.attribute("two", namespace: "urn:b") == "2 & <3")
    #expect(root.attribute("two") == nil)
    #expect(root.attribute("lang", namespace: XMLNamespaces.xml) == "cy")
    #expect(root.attributes.map(\.name) == ["one", "two", "lang"])
    #expect(root.elements.map(\.namespace) == ["urn:b", ""])
    #expect(root.first("c")?.text == "Zoë")
    #expect(root.first("c")?.attribute("empty") == "")
    #expect(root.first("nothing") == nil)
    #expect(root.elements("d").count == 1)
  }

  @Test("joins text across CDATA, comments, processing instructions and character references")
  func coalesces() throws {
    let root = try read("<a>x<![CDATA[<y>]]><!-- c --><?pi z?>&#x7A;&amp;<b/>end</a>")
    #expect(root.children == [.text("x<y>z&"), .element(XMLElement("b", line: 1)), .text("end")])
    #expect(root.text == "x<y>z&end")
  }

  @Test("accepts a byte order mark, US-ASCII, CRLF, comments around the root and a single element")
  func accepted() throws {
    #expect(try XMLTree(parsing: [0xEF, 0xBB, 0xBF] + Array("<a/>".utf8), name: "x").content().name == "a")
    #expect(try read("<?xml version='1.0' encoding='US-ASCII'?><a/>").name == "a")
    #expect(try read("<?xml version='1.0' encoding='utf-8'?>\r\n<a>\r\n</a>\r\n").children == [.text("\n")])
    #expect(try read("<!-- <!DOCTYPE x> <a> --><a/><!-- b --><?c?>\n").name == "a")
    #expect(try read("<a><![CDATA[<!DOCTYPE x>]]></a>").text == "<!DOCTYPE x>")
    #expect(try read("<a b='>' c=\"'/>\"/>").attribute("c") == "'/>")
  }

  @Test("gives the line on which each start tag begins, beyond 65,535 too")
  func lines() throws {
    let root = try read("<a>\n<b\n  c='1'\n  d='\n\n'/>\n<!--\n--><e/><![CDATA[\n]]><f/></a>")
    #expect(root.elements.map(\.line) == [2, 8, 9])
    let deep = String(repeating: "\n", count: 99_999)
    let late = try read("<a>\(deep)<b/>\n<c><d/>\n</c></a>")
    #expect(late.elements.map(\.line) == [100_000, 100_001])
    #expect(late.first("c")?.first("d")?.line == 100_001)
  }

  @Test("reads long comments, long text and one long attribute")
  func long() throws {
    let long = String(repeating: "long ", count: 400_000)
    #expect(try read("<a><!--\(long)--></a>").children.isEmpty)
    #expect(try read("<a>\(long)</a>").text.utf8.count == 2_000_000)
    #expect(try read("<a b='\(long)'/>").attribute("b")?.utf8.count == 2_000_000)
  }

  @Test("reads a template larger than libxml2 would look ahead")
  func largeTemplate() throws {
    let row = "<row n='1'>Zoë said “hello” – and more</row>\n"
    let text = "<a>" + String(repeating: row, count: 250_000) + "</a>"
    let tree = try XMLTree(parsing: Array(text.utf8), name: "x", limits: .template)
    let root = tree.content()
    #expect(text.utf8.count > 10 << 20)
    #expect(root.elements.count == 250_000)
    #expect(root.elements.last?.line == 250_000)
    #expect(root.elements.allSatisfy { $0.text == "Zoë said “hello” – and more" })
  }
}
