/// Recognises files that are not XML in UTF-8 by how they begin, so that a person reads “this is a PDF document” and
/// not the parser's “Start tag expected”.
enum FileKind {
  private static let signatures: [(start: [UInt8], kind: String)] = [
    // UTF-32 before UTF-16: the little-endian mark of the first begins with that of the second.
    ([0xFF, 0xFE, 0x00, 0x00], utf32), ([0x00, 0x00, 0xFE, 0xFF], utf32),
    ([0x3C, 0x00, 0x00, 0x00], utf32), ([0x00, 0x00, 0x00, 0x3C], utf32),
    ([0xFF, 0xFE], utf16), ([0xFE, 0xFF], utf16), ([0x3C, 0x00], utf16), ([0x00, 0x3C], utf16),
    ([0x1F, 0x8B], "a compressed (gzip) file"),
    (Array("PK\u{03}\u{04}".utf8), zip), (Array("PK\u{05}\u{06}".utf8), zip),
    (Array("%PDF-".utf8), "a PDF document"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an older Microsoft Office document (such as .doc)"),
    (Array("{\\rtf".utf8), "a rich text (RTF) document"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"), ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
  ]
  private static let utf16 = "text in UTF-16, not UTF-8"
  private static let utf32 = "text in UTF-32, not UTF-8"
  private static let zip = "a zip archive (such as a .docx or .odt document)"

  /// What the bytes are when they are plainly not XML in UTF-8, to complete “this is …”; nil when they may be.
  /// `start` is the offset of the first byte that is neither byte order mark nor white space.
  static func recognise(_ bytes: [UInt8], start: Int) -> String? {
    for signature in signatures where bytes.holds(signature.start, at: 0) { return signature.kind }
    guard start < bytes.count else { return nil }
    if bytes.holds(Array("<!doctype html".utf8), at: start, ignoringCase: true) { return "a web page (HTML)" }
    if bytes.holds(Array("{\\rtf".utf8), at: start) { return "a rich text (RTF) document" }
    // A file whose blocks are not yet written reads as zeros; that is said by the refusal of NUL bytes.
    if bytes[start] != Byte.lessThan, bytes[start] != 0 { return "a file of another kind, not XML" }
    return nil
  }
}

/// The bytes that matter to a scan of markup.
enum Byte {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let lessThan = UInt8(ascii: "<")
  static let greaterThan = UInt8(ascii: ">")
  static let doubleQuote = UInt8(ascii: "\"")
  static let singleQuote = UInt8(ascii: "'")
  static let slash = UInt8(ascii: "/")
  static let equals = UInt8(ascii: "=")

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || byte == newline || byte == tab || byte == carriageReturn
  }
}

extension [UInt8] {
  /// Whether the bytes at `offset` are exactly `expected`; letters of ASCII may be told to match in either case.
  func holds(_ expected: [UInt8], at offset: Int, ignoringCase: Bool = false) -> Bool {
    guard offset >= 0, expected.count <= count - offset else { return false }
    for index in expected.indices {
      var byte = self[offset + index]
      if ignoringCase, byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { byte |= 0x20 }
      if byte != expected[index] { return false }
    }
    return true
  }
}
