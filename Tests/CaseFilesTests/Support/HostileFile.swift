import CaseFiles

/// A file that must be refused, made when its test runs.
struct HostileFile: Sendable, CustomStringConvertible {
  let name: String
  /// The id of the one finding expected.
  let id: String
  /// The bytes, given the path of another file that holds a secret.
  let bytes: @Sendable (_ neighbour: String) -> [UInt8]

  var description: String { name }

  init(_ name: String, _ id: String, _ bytes: @escaping @Sendable (_ neighbour: String) -> [UInt8]) {
    self.name = name
    self.id = id
    self.bytes = bytes
  }

  /// Stands in the hostile files themselves.
  static let secret = "Zyxomma Petiolatum"
  /// Stands in the file beside them.
  static let neighbourSecret = "Quokka Brachyurus"

  private static func entity(_ declaration: String, use: String = "&x;") -> [UInt8] {
    Array("<?xml version=\"1.0\"?>\n<!DOCTYPE advice \(declaration)>\n<advice>\(use)\(secret)</advice>".utf8)
  }

  private static func inNeed(_ words: String) -> [UInt8] {
    Array(Fixtures.advice("<need id=\"N2\"><statement>\(words)</statement></need>").utf8)
  }

  private static func wide(_ text: String, _ encode: (Unicode.Scalar) -> [UInt8]) -> [UInt8] {
    text.unicodeScalars.flatMap(encode)
  }

  private static func many(_ count: Int, _ part: String) -> [UInt8] {
    var bytes = Array("<advice xmlns=\"urn:ehcplan:advice\">".utf8)
    let one = Array(part.utf8)
    bytes.reserveCapacity(count * one.count + 100)
    for _ in 0..<count { bytes += one }
    return bytes + Array("</advice>".utf8)
  }

  static let all: [HostileFile] = documentTypes + floods + encodings + otherKinds + broken + longWinded

  private static let documentTypes: [HostileFile] = [
    HostileFile("external entity of a file", "file-doctype") { entity("[<!ENTITY x SYSTEM \"file://\($0)\">]") },
    HostileFile("external entity of the host", "file-doctype") { _ in
      entity("[<!ENTITY x SYSTEM \"file:///etc/hostname\">]")
    },
    HostileFile("external document type", "file-doctype") { entity("SYSTEM \"file://\($0)\"", use: "") },
    HostileFile("billion laughs", "file-doctype") { _ in
      let more = (1...9).map { "<!ENTITY x\($0) \"" + String(repeating: "&x\($0 - 1);", count: 10) + "\">" }
      return entity("[<!ENTITY x0 \"ha\">\(more.joined())]", use: "&x9;")
    },
    HostileFile("quadratic entities", "file-doctype") { _ in
      entity(
        "[<!ENTITY x \"\(String(repeating: "a", count: 100_000))\">]", use: String(repeating: "&x;", count: 10_000))
    },
    HostileFile("parameter entities", "file-doctype") {
      entity("[<!ENTITY % p SYSTEM \"file://\($0)\"><!ENTITY % q \"<!ENTITY x '%p;'>\">%q;]")
    },
    HostileFile("document type and nothing else", "file-doctype") { _ in Array("<!DOCTYPE advice>".utf8) },
    HostileFile("document type in lower case", "file-not-well-formed") { _ in
      Array("<!doctype advice [<!ENTITY x \"\(secret)\">]><advice>&x;</advice>".utf8)
    },
    HostileFile("undeclared entity", "file-not-well-formed") { _ in inNeed("&Zyxomma; \(secret)") },
  ]

  private static let floods: [HostileFile] = [
    HostileFile("200,000 attributes", "file-too-many-attributes") { _ in
      Array(("<advice " + (0..<200_000).map { "a\($0)=\"\" " }.joined() + "/>").utf8)
    },
    HostileFile("5,000 namespaces", "file-too-many-attributes") { _ in
      Array(("<advice " + (0..<5_000).map { "xmlns:a\($0)=\"u:\($0)\" " }.joined() + "/>").utf8)
    },
    HostileFile("10,000 levels", "file-too-deep") { _ in
      Array((String(repeating: "<a>", count: 10_000) + secret + String(repeating: "</a>", count: 10_000)).utf8)
    },
    HostileFile("250,000 elements in 1 MB", "file-too-many-elements") { _ in many(250_000, "<a/>") },
    HostileFile("2 million elements", "file-too-large") { _ in many(2_000_000, "<a/>") },
    HostileFile("attribute of 3 MB", "form-too-long") { _ in
      Array(
        Fixtures.advice(
          "<need id=\"N2\" page=\"\(String(repeating: secret, count: 170_000))\"><statement>x</statement></need>"
        ).utf8)
    },
    HostileFile("references of 3 MB", "form-too-long") { _ in
      let ids = String(repeating: "N1 ", count: 1_000_000)
      return Array(Fixtures.advice("<need id=\"N2\" relates-to=\"\(ids)\"><statement>x</statement></need>").utf8)
    },
    HostileFile("word of 100,000 letters", "form-too-long") { _ in inNeed(String(repeating: "Zyxomma", count: 14_286))
    },
  ]

  private static let encodings: [HostileFile] = [
    HostileFile("gzip", "file-not-xml") { _ in [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0x04, 0] },
    HostileFile("UTF-16 with a mark", "file-not-utf8") { _ in
      [0xFF, 0xFE] + wide(Fixtures.advice(secret)) { [UInt8($0.value & 0xFF), UInt8($0.value >> 8 & 0xFF)] }
    },
    HostileFile("UTF-16, the high byte first, without a mark", "file-not-utf8") { _ in
      wide(Fixtures.advice(secret)) { [UInt8($0.value >> 8 & 0xFF), UInt8($0.value & 0xFF)] }
    },
    HostileFile("UTF-32", "file-not-utf8") { _ in
      [0xFF, 0xFE, 0, 0]
        + wide(Fixtures.advice(secret)) { [UInt8($0.value & 0xFF), UInt8($0.value >> 8 & 0xFF), 0, 0] }
    },
    HostileFile("declared as Latin-1", "file-not-utf8") { _ in
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><advice>\(secret)</advice>".utf8)
    },
    HostileFile("declared as a secret encoding", "file-not-utf8") { _ in
      Array("<?xml version=\"1.0\" encoding=\"Zyxomma\"?><advice/>".utf8)
    },
    HostileFile("Latin-1 without saying so", "file-not-utf8") { _ in
      Array("<advice>Zo".utf8) + [0xEB] + Array("</advice>".utf8)
    },
    HostileFile("overlong UTF-8", "file-not-utf8") { _ in
      Array("<advice>".utf8) + [0xC0, 0xBC] + Array("</advice>".utf8)
    },
    HostileFile("zero bytes", "file-not-whole") { _ in [UInt8](repeating: 0, count: 5_000) },
    HostileFile("a zero byte inside", "file-not-whole") { _ in
      Array("<advice>".utf8) + [0] + Array("\(secret)</advice>".utf8)
    },
  ]

  private static let otherKinds: [HostileFile] = [
    HostileFile("empty", "file-empty") { _ in [] },
    HostileFile("byte order mark only", "file-empty") { _ in [0xEF, 0xBB, 0xBF] },
    HostileFile("white space only", "file-empty") { _ in Array(" \n\t\r\n".utf8) },
    HostileFile("DOCX", "file-not-xml") { _ in Array("PK\u{3}\u{4}".utf8) + Array("[Content_Types].xml \(secret)".utf8)
    },
    HostileFile("PDF", "file-not-xml") { _ in Array("%PDF-1.7\n\(secret)".utf8) },
    HostileFile("words only", "file-not-xml") { _ in Array("Dear colleague, \(secret) needs help.".utf8) },
    HostileFile("web page", "file-other-vocabulary") { _ in
      Array("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>\(secret)</body></html>".utf8)
    },
    HostileFile("case file", "file-other-vocabulary") { _ in Array(Fixtures.caseFile().utf8) },
    HostileFile("no namespace", "file-other-vocabulary") { _ in Array("<advice id=\"a\">\(secret)</advice>".utf8) },
    HostileFile("secret for a name", "file-other-vocabulary") { _ in
      Array("<\(String(repeating: "Zyxomma", count: 900))/>".utf8)
    },
    HostileFile("newer form", "file-newer-form") { _ in
      Array(
        Fixtures.advice("<novelty>\(secret)</novelty>").replacing(
          "schema-version=\"1.0\"", with: "schema-version=\"2.0\""
        ).utf8)
    },
  ]

  private static let broken: [HostileFile] = [
    HostileFile("cut inside a tag", "file-incomplete") { _ in
      Array(Fixtures.advice("<need id=\"\(secret)").utf8.dropLast(9))
    },
    HostileFile("cut inside text", "file-incomplete") { _ in Array(Fixtures.advice(secret).utf8.dropLast(9)) },
    HostileFile("cut inside a character", "file-incomplete") { _ in Array("<advice>Zoë".utf8.dropLast()) },
    HostileFile("tags that cross", "file-not-well-formed") { _ in Array("<advice><Zyxomma></advice></Zyxomma>".utf8) },
    HostileFile("two outermost elements", "file-not-well-formed") { _ in Array((Fixtures.advice() + "<Zyxomma/>").utf8)
    },
    HostileFile("control character", "file-not-well-formed") { _ in inNeed("\u{1}\(secret)") },
    HostileFile("ampersand as it stands", "file-not-well-formed") { _ in inNeed("\(secret) & co") },
    HostileFile("undeclared prefix", "file-not-well-formed") { _ in Array("<Zyxomma:advice/>".utf8) },
  ]

  private static let longWinded: [HostileFile] = [
    HostileFile("day the other way round", "form-bad-value") { _ in
      Array(Fixtures.advice().replacing("2016-07-03", with: "03/07/2016 \(secret)").utf8)
    },
    HostileFile("secret for a code", "form-unknown-code") { _ in
      Array(Fixtures.advice().replacing("code=\"SaLT\"", with: "code=\"Zyxomma\"").utf8)
    },
    HostileFile("secret for a name of an item", "form-bad-value") { _ in
      Array(Fixtures.advice().replacing("id=\"N1\"", with: "id=\"\(secret)\"").utf8)
    },
    HostileFile("secret for words in the wrong place", "form-stray-text") { _ in Array(Fixtures.advice(secret).utf8) },
  ]
}
