/// Makes sure that a document is UTF-8 and says so, before a parser that knows a dozen encodings sees it.
enum EncodingCheck {
  /// The encoding named in the XML declaration, as written; nil when there is no declaration or it names none.
  /// `start` is the offset just behind a byte order mark.
  static func declaredEncoding(_ bytes: [UInt8], start: Int) -> String? {
    guard bytes.holds(Array("<?xml".utf8), at: start) else { return nil }
    let key = Array("encoding".utf8)
    // A declaration is well under a hundred bytes; 1,024 is generous and keeps this constant.
    let end = min(bytes.count, start + 1_024)
    var index = start + 5
    while index < end, bytes[index] != Byte.greaterThan {
      guard Byte.isSpace(bytes[index - 1]), bytes.holds(key, at: index) else {
        index += 1
        continue
      }
      index += key.count
      while index < end, Byte.isSpace(bytes[index]) || bytes[index] == Byte.equals { index += 1 }
      guard index < end else { return nil }
      let quote = bytes[index]
      guard quote == Byte.doubleQuote || quote == Byte.singleQuote else { return nil }
      index += 1
      var name: [UInt8] = []
      while index < end, bytes[index] != quote, name.count < 40 {
        name.append(bytes[index])
        index += 1
      }
      // Without its closing quote the file ends here, and the scan will say so.
      guard index < end, bytes[index] == quote || name.count == 40 else { return nil }
      return String(decoding: name, as: UTF8.self)
    }
    return nil
  }

  /// Refuses any declared encoding but UTF-8 (and US-ASCII, when the bytes are), and any byte that is not UTF-8.
  static func check(_ bytes: [UInt8], start: Int) throws(XMLFailure) {
    let declared = declaredEncoding(bytes, start: start)
    var asciiOnly = false
    if let declared {
      switch declared.lowercased() {
      case "utf-8", "utf8": break
      case "us-ascii", "ascii": asciiOnly = true
      default: throw XMLFailure(reason: .notUTF8(declared: declared), line: 1)
      }
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      // A character cut in two at the very end is a file cut short, not another encoding.
      if error.kind == .truncatedScalar, error.byteOffsets.upperBound >= bytes.count {
        throw XMLFailure(reason: .incomplete, line: bytes.lineNumber(at: bytes.count))
      }
      let line = bytes.lineNumber(at: error.byteOffsets.lowerBound)
      throw XMLFailure(reason: .notUTF8(declared: declared), line: line)
    }
    if asciiOnly, bytes.contains(where: { $0 >= 0x80 }) {
      throw XMLFailure(reason: .notUTF8(declared: declared), line: 1)
    }
  }
}
