import CaseFiles
import PlanModel
import Testing

/// Different bytes that mean the same.
@Suite("Good files in other clothes")
struct SameFileTests {
  private static let plain = Fixtures.advice(
    "<strength id=\"S1\" area=\"semh\">Amira is <quote>kind &amp; fair</quote>.</strength>\n")

  private func expectSame(_ bytes: [UInt8]) throws {
    let schemas = try Fixtures.schemas()
    var plain = try #require(readAdvice(bytes: Array(Self.plain.utf8), path: "a.xml", schemas: schemas).advice)
    let read = readAdvice(bytes: bytes, path: "a.xml", schemas: schemas)
    #expect(read.findings == [])
    plain.source = read.advice?.source ?? plain.source
    #expect(read.advice == plain)
    #expect(plain.items.count == 2)
  }

  @Test("with a byte order mark")
  func mark() throws { try expectSame([0xEF, 0xBB, 0xBF] + Array(Self.plain.utf8)) }

  @Test("with the line breaks of Windows")
  func lineBreaks() throws { try expectSame(Array(Self.plain.replacing("\n", with: "\r\n").utf8)) }

  @Test("with comments and processing instructions")
  func comments() throws {
    let commented = Self.plain.replacing("Amira is", with: "Am<!-- a <b> -->ira<?pi x?> is")
    try expectSame(
      Array(commented.replacing("<advice ", with: "<?xml-stylesheet href=\"file:///etc/hostname\"?><advice ").utf8))
  }

  @Test("with CDATA sections and character references")
  func sections() throws {
    try expectSame(Array(Self.plain.replacing("kind &amp; fair", with: "<![CDATA[kind & f]]>&#x61;&#105;r").utf8))
  }

  @Test("with prefixes")
  func prefixes() throws {
    var text = Self.plain.replacing("</", with: "</a:").replacing("xmlns=", with: "xmlns:a=")
    for name in [
      "advice ", "case-ref", "regulation", "child", "legal", "surname", "date", "author", "name", "role", "need",
      "statement", "strength", "quote",
    ] {
      text = text.replacing("<" + name, with: "<a:" + name)
    }
    try expectSame(Array(text.utf8))
  }

  @Test("without a declaration, and in single quotation marks")
  func quotes() throws {
    let text = Self.plain.replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", with: "")
    try expectSame(Array(text.replacing("\"", with: "'").utf8))
  }
}
