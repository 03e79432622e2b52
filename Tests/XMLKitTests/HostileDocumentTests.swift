import Testing
import XMLKit

/// Each of these would cost minutes, gigabytes or a secret without the checks before the parser. All refusals are
/// linear in the size of the file; the time allowed here is that of a debug build on a busy machine.
@Suite("Refusing a hostile document quickly")
struct HostileDocumentTests {
  private func time(_ body: () -> Void) -> Duration { ContinuousClock().measure(body) }

  private func expect(_ reason: XMLFailure.Reason?, _ text: String, limits: XMLLimits = .untrusted) {
    let bytes = Array(text.utf8)
    var refused: XMLFailure?
    let spent = time { refused = refusal(of: bytes, limits: limits) }
    #expect(refused?.reason == reason)
    #expect(spent < .seconds(5), "took \(spent)")
  }

  @Test(
    "reads no entity, inside or outside",
    arguments: [
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1/x.dtd'> %p;]><a/>",
      "<!DOCTYPE a SYSTEM 'http://127.0.0.1/x.dtd'><a/>",
      "<!DOCTYPE a PUBLIC '-//X//Y' 'x.dtd'><a/>",
      "<?xml version='1.0'?><!-- c --><!DOCTYPE a><a/>",
    ])
  func doctype(text: String) { expect(.doctype, text) }

  @Test("is not moved by entities that grow a thousand million times")
  func billionLaughs() {
    let nested = (1...9).map { "<!ENTITY l\($0) '" + String(repeating: "&l\($0 - 1);", count: 10) + "'>" }.joined()
    expect(.doctype, "<!DOCTYPE a [<!ENTITY l0 'ha'>\(nested)]><a>&l9;</a>")
    let long = String(repeating: "x", count: 50_000)
    let uses = String(repeating: "&l;", count: 50_000)
    expect(.doctype, "<!DOCTYPE a [<!ENTITY l '\(long)'>]><a>\(uses)</a>")
  }

  @Test("counts attributes and namespace declarations")
  func attributes() {
    let attributes = (0..<200_000).map { " a\($0)='1'" }.joined()
    expect(.tooManyAttributes(limit: 256), "<a\(attributes)/>")
    let namespaces = (0..<150_000).map { " xmlns:a\($0)='u'" }.joined()
    expect(.tooManyAttributes(limit: 64), "<a\(namespaces)/>")
    let most = (0..<256).map { " a\($0)='1'" }.joined()
    expect(nil, "<a\(most)/>")
    expect(.tooManyAttributes(limit: 256), "<a\(most) b='1'/>")
  }

  @Test("is not misled by attributes hidden behind a fault that a parser might step over")
  func attributesBehindFault() {
    let attributes = (0..<200_000).map { " a\($0)='1'" }.joined()
    for start in [
      "<a><!-- \u{1} <b", "<a><!-- -- <b", "<a><?p \u{1} <b", "<a><![CDATA[ \u{1} <b", "<a>&x; <b", "<a>]]> <b",
    ] {
      let end = start.contains("<!--") ? "-->" : start.contains("<?") ? "?>" : start.contains("CDATA") ? "]]>" : ""
      let bytes = Array("\(start)\(attributes)/>\(end)</a>".utf8)
      var refused: XMLFailure?
      let spent = time { refused = refusal(of: bytes) }
      #expect(refused != nil)
      #expect(spent < .seconds(5), "took \(spent) for \(start)")
    }
  }

  @Test("counts namespace declarations in force, not only those of one element")
  func namespacesInScope() {
    let levels = (0..<90).map { level in "<a" + (0..<200).map { " xmlns:n\(level)x\($0)='u'" }.joined() + ">" }.joined()
    expect(.tooManyAttributes(limit: 64), levels + String(repeating: "<n0x0:b/>", count: 190_000))
    // Declarations of elements that are closed again do not count.
    let closed = String(repeating: "<b xmlns:c='u'/><b xmlns='u'></b>", count: 1_000)
    expect(nil, "<a>\(closed)</a>")
  }

  @Test("counts depth")
  func depth() {
    expect(.tooDeep(limit: 100), String(repeating: "<a>", count: 10_000) + String(repeating: "</a>", count: 10_000))
    expect(nil, String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100))
    expect(.tooDeep(limit: 100), String(repeating: "<a>", count: 101) + String(repeating: "</a>", count: 101))
  }

  @Test("counts elements and bytes")
  func elements() {
    expect(.tooLarge(limit: 4 << 20), "<a>" + String(repeating: "<b/>", count: 2_000_000) + "</a>")
    expect(.tooManyElements(limit: 200_000), "<a>" + String(repeating: "<b/>", count: 250_000) + "</a>")
    expect(nil, "<a>" + String(repeating: "<b/>", count: 199_999) + "</a>")
  }

  @Test(
    "stops at the first of a flood of faults",
    arguments: [
      "&x;", "]]>", "<p:a/>", "<b c='1' c='2'/>", "\u{1}", "<b p:c='1'/>", "&#1;", "&", "<!-- -- -->", "<?xml?>",
    ])
  func faults(fault: String) {
    let count = min(190_000, 3_900_000 / fault.utf8.count)
    expect(.notWellFormed, "<a>" + String(repeating: fault, count: count) + "</a>")
  }

  @Test(
    "reads a flood of what is allowed",
    arguments: [
      "<!---->", "<?a?>", "&#65;", "<![CDATA[]]>", "\r", "x<!---->", "é", "\"", "' ",
    ])
  func allowed(piece: String) {
    expect(nil, "<a>" + String(repeating: piece, count: 4_100_000 / piece.utf8.count) + "</a>")
  }

  @Test("counts the attributes of the whole document")
  func manyAttributes() {
    let element = "<b" + (0..<250).map { " a\($0)=''" }.joined() + "/>"
    expect(.tooManyAttributes(limit: 400_000), "<a>" + String(repeating: element, count: 1_601) + "</a>")
    expect(nil, "<a>" + String(repeating: element, count: 1_600) + "</a>")
  }

  @Test("is not slowed by identifiers")
  func identifiers() {
    expect(nil, "<a>" + (0..<170_000).map { "<b xml:id='i\($0)'/>" }.joined() + "</a>")
  }

  @Test("ends with an answer for any bytes")
  func anyBytes() {
    var seed: UInt64 = 1
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let pieces = [
      "<a>", "</a>", "<b", "/>", ">", "'", "\"", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE", "&amp;",
      "&",
      "=", " x", " xmlns:p='u'", "é", "\n", "p:", "<", "\u{1}", "text", "<?xml version='1.0' encoding='UTF-8'?>",
    ].map { Array($0.utf8) }
    var accepted = 0
    for _ in 0..<20_000 {
      var bytes = Array("<a>".utf8)
      for _ in 0..<next(12) { bytes += pieces[next(pieces.count)] }
      if next(4) == 0, !bytes.isEmpty { bytes[next(bytes.count)] = UInt8(next(256)) }
      if next(2) == 0 { bytes += Array("</a>".utf8) }
      if refusal(of: bytes) == nil { accepted += 1 }
    }
    #expect(accepted > 100)
  }
}
