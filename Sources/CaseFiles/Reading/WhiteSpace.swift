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
    unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || "\u{FEFF}\u{200B}\u{2060}\u{AD}".unicodeScalars.contains($0)
    }
  }
}

extension UInt8 {
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
