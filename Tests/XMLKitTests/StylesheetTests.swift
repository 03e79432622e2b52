import Testing
import XMLKit

@Suite("Transforming with a stylesheet")
struct StylesheetTests {
  @Test("imports and includes through the loader, relative and absolute")
  func imports() throws {
    let style = try stylesheet([
      "ehcplan:local/plan.xsl": sheet("<xsl:import href='ehcplan:base/documents/plan.xsl'/>"),
      "ehcplan:base/documents/plan.xsl": sheet(
        "<xsl:include href='../common/c.xsl'/><xsl:template match='/'><r><xsl:call-template name='c'/></r></xsl:template>"
      ),
      "ehcplan:base/common/c.xsl": sheet("<xsl:template name='c'>common <xsl:value-of select='a'/></xsl:template>"),
    ])
    let result = try style.transform(try XMLTree(parsing: Array("<a>words</a>".utf8), name: "a"))
    #expect(result.content() == XMLElement("r", children: [.text("common words")]))
  }

  @Test(
    "takes any text as a parameter, never as XPath",
    arguments: [
      "plain", "it's", "a \"b\" 'c'", "<&>", "/a", "'", "Zoë\n", "",
    ])
  func parameters(text: String) throws {
    let style = try stylesheet(
      sheet(
        "<xsl:param name='p'/><xsl:param name='q'/><xsl:template match='/'><r q='{$q}'><xsl:value-of select='$p'/></r></xsl:template>"
      ))
    let result = try style.transform(source(), parameters: ["p": text, "q": "other", "unknown": "x"])
    #expect(result.content().text == text)
    #expect(result.content().attribute("q") == "other")
  }

  @Test("leaves the source as it was, even when the stylesheet strips white space")
  func sourceStays() throws {
    let style = try stylesheet(
      sheet(
        "<xsl:strip-space elements='*'/><xsl:template match='/'><r><xsl:copy-of select='a/node()'/></r></xsl:template>")
    )
    let tree = try XMLTree(parsing: Array("<a>\n <b/>\n</a>".utf8), name: "a")
    let before = tree.content()
    for _ in 0..<2 { #expect(try style.transform(tree).content().children.count == 1) }
    #expect(tree.content() == before)
  }

  @Test("writes what xsl:output asks for")
  func output() throws {
    let html = try stylesheet(
      sheet("<xsl:output method='html' encoding='UTF-8'/><xsl:template match='/'><html><br/>é</html></xsl:template>"))
    #expect(try written(html) == "<html>\n<br>é</html>\n")
    let text = try stylesheet(
      sheet("<xsl:output method='text'/><xsl:template match='/'>a &lt; b</xsl:template>"))
    #expect(try written(text) == "a < b")
    #expect(try text.transform(source()).content().text == "a < b")
    let bare = try stylesheet(
      sheet("<xsl:output omit-xml-declaration='yes'/><xsl:template match='/'><r/></xsl:template>"))
    #expect(try written(bare) == "<r/>\n")
    let nothing = try stylesheet(sheet("<xsl:template match='/'/>"))
    #expect(try nothing.transform(source()).content() == XMLElement(""))
  }

  @Test("knows EXSLT")
  func exslt() throws {
    let style = try stylesheet(
      sheet(
        "<xsl:template match='/'><r><xsl:for-each select=\"str:tokenize('a b')\">[<xsl:value-of select='.'/>]</xsl:for-each></r></xsl:template>"
      ))
    #expect(try style.transform(source()).content().text == "[a][b]")
  }

  @Test("takes functions of its own, where func is an extension prefix of the file they stand in")
  func functions() throws {
    let body = """
      <func:function name='t:twice'><xsl:param name='x'/><func:result select='concat($x, $x)'/></func:function>
      <xsl:template match='/'><r><xsl:value-of select="t:twice('ab')"/></r></xsl:template></xsl:stylesheet>
      """
    let head = """
      <xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform' xmlns:t='urn:t'
        xmlns:func='http://exslt.org/functions' exclude-result-prefixes='t'
      """
    let style = try stylesheet(head + " extension-element-prefixes='func'>" + body)
    #expect(try style.transform(source()).content().text == "abab")
    // Without the prefix libxslt complains of the xsl:param, and the complaint is a failure.
    #expect(throws: XMLFailure.self) { _ = try stylesheet(head + ">" + body) }
  }

  @Test("looks words up in a table of its own, held in a variable")
  func tables() throws {
    // Not with document(''): reading is forbidden to a running stylesheet, even of itself.
    let style = try stylesheet(
      sheet(
        """
        <xsl:variable name='words'><w key='a'>hello</w><w key='b'>bye</w></xsl:variable>
        <xsl:template match='/'><r><xsl:value-of select="exsl:node-set($words)/w[@key = 'b']"/></r></xsl:template>
        """))
    #expect(try style.transform(source()).content().text == "bye")
  }

  @Test("gives the same bytes twice")
  func deterministic() throws {
    let style = try stylesheet(
      sheet("<xsl:template match='/'><r id='{generate-id(a)}'><xsl:value-of select='a'/></r></xsl:template>"))
    let tree = try XMLTree(parsing: Array("<a>x</a>".utf8), name: "a")
    let first = try style.serialise(style.transform(tree))
    #expect(try style.serialise(style.transform(tree)) == first)
  }
}

let address = "ehcplan:local/plan.xsl"

/// A stylesheet around some top-level elements.
func sheet(_ body: String) -> String {
  """
  <xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform' xmlns:str='http://exslt.org/strings'
    xmlns:exsl='http://exslt.org/common' extension-element-prefixes='exsl' exclude-result-prefixes='str'>
  \(body)
  </xsl:stylesheet>
  """
}

func stylesheet(_ files: [String: String]) throws(XMLFailure) -> Stylesheet {
  try Stylesheet(compiling: address) { asked in files[asked].map { Array($0.utf8) } }
}

func stylesheet(_ text: String) throws(XMLFailure) -> Stylesheet { try stylesheet([address: text]) }

func source() throws(XMLFailure) -> XMLTree { try XMLTree(parsing: Array("<a/>".utf8), name: "a") }

func written(_ style: Stylesheet) throws(XMLFailure) -> String {
  String(decoding: try style.serialise(try style.transform(try source())), as: UTF8.self)
}
