/// White space as XML counts it: space, tab and line breaks. A no-break space is a character of the author's.
extension String {
  /// Without white space at the ends, and with one space for each run of it inside.
  package var collapsed: String {
    if utf8.allSatisfy({ $0 > 0x20 }) { return self }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var isPending = false
    for byte in utf8 {
      if byte.isXMLSpace {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(0x20) }
        isPending = false
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The parts between white space.
  var tokens: [String] {
    utf8.split(whereSeparator: \.isXMLSpace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a person would see nothing: white space of any script, or marks without width.
  var isBlank: Bool {
    // Nearly always the first byte that is no space decides.
    guard let first = utf8.first(where: { !$0.isXMLSpace }) else { return true }
    if first < 0x80, first > 0x20 { return false }
    return unicodeScalars.allSatisfy { $0.properties.isWhitespace || String.invisible.contains($0) }
  }

  private static let invisible: Set<Unicode.Scalar> = ["\u{FEFF}", "\u{200B}", "\u{2060}", "\u{AD}"]
}

extension UInt8 {
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
