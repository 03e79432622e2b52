/// Everything that is asked of a document's bytes before they go to libxml2. Linear in their number, and total: it
/// ends with an answer for any bytes whatever.
enum DocumentCheck {
  struct Accepted {
    /// Offset of the first byte behind a byte order mark.
    var start: Int
    /// The line of every start tag in document order.
    var elementLines: [UInt32]
  }

  static func check(_ bytes: [UInt8], limits: XMLLimits) throws(XMLFailure) -> Accepted {
    guard bytes.count <= limits.maxBytes else {
      throw XMLFailure(reason: .tooLarge(limit: limits.maxBytes))
    }
    let start = bytes.holds([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0
    var first = start
    while first < bytes.count, Byte.isSpace(bytes[first]) { first += 1 }
    guard first < bytes.count else { throw XMLFailure(reason: .empty) }
    if let kind = FileKind.recognise(bytes, start: first) { throw XMLFailure(reason: .notXML(kind), line: 1) }
    if let index = bytes.offset(of: 0, from: 0) {
      let line = bytes.lineNumber(at: index)
      throw XMLFailure(reason: .nulByte(line: line), line: line)
    }
    try EncodingCheck.check(bytes, start: start)
    var scan = MarkupScan(bytes, start: start, limits: limits)
    try scan.run()
    return Accepted(start: start, elementLines: scan.elementLines)
  }
}
