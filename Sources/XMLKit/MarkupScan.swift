/// One pass over the bytes before libxml2 sees them: refuses what would be slow, large or forbidden, tells a document
/// cut short from an ill-formed one, and notes on which line each element begins.
///
/// It follows the same tokens as a parser (comments, CDATA sections, processing instructions and quoted values hide
/// markup) and so agrees with libxml2 up to the first error; there both stop. It is not a parser: whatever it does not
/// understand is left for libxml2 to name.
struct MarkupScan {
  private let bytes: [UInt8]
  private let limits: XMLLimits
  private let endsName = MarkupScan.endsName
  private var index: Int
  private var line = 1
  private var open: [(name: Range<Int>, namespaces: Int)] = []
  private var namespacesInScope = 0
  private var attributesInAll = 0
  private var seenRoot = false
  /// The line of every start tag in document order.
  private(set) var elementLines: [UInt32] = []

  init(_ bytes: [UInt8], start: Int, limits: XMLLimits) {
    self.bytes = bytes
    self.index = start
    self.limits = limits
  }

  private enum Step { case goOn, illFormed }

  /// Scans to the end of the document, or to the first thing that is not well-formed.
  mutating func run() throws(XMLFailure) {
    let count = bytes.count
    while index < count {
      if bytes[index] == Byte.lessThan {
        if try markup() == .illFormed { return }
      } else {
        let next = bytes.offset(of: Byte.lessThan, in: index..<count) ?? count
        line += bytes.lines(in: index..<next)
        index = next
      }
    }
    if !seenRoot || !open.isEmpty { throw XMLFailure(reason: .incomplete, line: line) }
  }

  private mutating func markup() throws(XMLFailure) -> Step {
    guard index + 1 < bytes.count else { throw cutShort() }
    switch bytes[index + 1] {
    case UInt8(ascii: "!"): return try declaration()
    case UInt8(ascii: "?"): return try skip(past: "?>", from: index + 2)
    case Byte.slash: return try endTag()
    case let byte where Self.startsName(byte): return try startTag()
    default: return .illFormed
    }
  }

  private mutating func declaration() throws(XMLFailure) -> Step {
    if bytes.holds(Self.commentStart, at: index) { return try skip(past: "-->", from: index + 4) }
    if bytes.holds(Self.cdataStart, at: index) { return try skip(past: "]]>", from: index + 9) }
    if bytes.holds(Self.doctypeStart, at: index) { throw XMLFailure(reason: .doctype, line: line) }
    let rest = bytes.count - index
    let cut = [Self.commentStart, Self.cdataStart, Self.doctypeStart].contains {
      rest < $0.count && bytes.holds(Array($0.prefix(rest)), at: index)
    }
    if cut { throw cutShort() }
    return .illFormed
  }

  private mutating func skip(past end: StaticString, from start: Int) throws(XMLFailure) -> Step {
    let length = end.utf8CodeUnitCount
    var position = start
    while let last = bytes.offset(of: Byte.greaterThan, from: position) {
      position = last + 1
      if position - length >= start,
        bytes[position - 2] == end.utf8Start[length - 2], length == 2 || bytes[position - 3] == end.utf8Start[0]
      {
        line += bytes.lines(in: start..<position)
        index = position
        return .goOn
      }
    }
    throw cutShort()
  }

  private mutating func endTag() throws(XMLFailure) -> Step {
    let start = index + 2
    var position = start
    while position < bytes.count, !endsName[Int(bytes[position])] { position += 1 }
    let name = start..<position
    while position < bytes.count, Byte.isSpace(bytes[position]) {
      if bytes[position] == Byte.newline { line += 1 }
      position += 1
    }
    guard position < bytes.count else { throw cutShort() }
    guard bytes[position] == Byte.greaterThan, let innermost = open.popLast(), same(innermost.name, name) else {
      return .illFormed
    }
    namespacesInScope -= innermost.namespaces
    index = position + 1
    return .goOn
  }

  private mutating func startTag() throws(XMLFailure) -> Step {
    let tagLine = line
    if open.isEmpty, seenRoot { return .illFormed }
    elementLines.append(UInt32(clamping: tagLine))
    guard elementLines.count <= limits.maxElements else {
      throw XMLFailure(reason: .tooManyElements(limit: limits.maxElements), line: tagLine)
    }
    guard open.count < limits.maxDepth else {
      throw XMLFailure(reason: .tooDeep(limit: limits.maxDepth), line: tagLine)
    }
    let nameStart = index + 1
    var position = nameStart
    while position < bytes.count, !endsName[Int(bytes[position])] { position += 1 }
    let name = nameStart..<position
    var attributes = 0
    var namespaces = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case Byte.greaterThan:
        seenRoot = true
        index = position
        attributesInAll += attributes
        guard attributesInAll <= limits.maxAttributesInAll else {
          throw XMLFailure(reason: .tooManyAttributes(limit: limits.maxAttributesInAll), line: tagLine)
        }
        if bytes[position - 2] != Byte.slash {
          open.append((name, namespaces))
        } else {
          namespacesInScope -= namespaces
        }
        return .goOn
      case Byte.lessThan:
        return .illFormed
      case Byte.newline:
        line += 1
      case Byte.doubleQuote, Byte.singleQuote:
        attributes += 1
        guard attributes <= limits.maxAttributes else {
          throw XMLFailure(reason: .tooManyAttributes(limit: limits.maxAttributes), line: tagLine)
        }
        let end = bytes.offset(of: byte, from: position) ?? bytes.count
        if bytes.offset(of: Byte.lessThan, in: position..<end) != nil { return .illFormed }
        line += bytes.lines(in: position..<end)
        position = end + 1
      case UInt8(ascii: "x"):
        guard Byte.isSpace(bytes[position - 2]), bytes.holds(Self.xmlns, at: position - 1) else { continue }
        namespaces += 1
        namespacesInScope += 1
        guard namespacesInScope <= XMLLimits.maxNamespacesInScope else {
          throw XMLFailure(reason: .tooManyAttributes(limit: XMLLimits.maxNamespacesInScope), line: tagLine)
        }
      default:
        continue
      }
    }
    throw cutShort()
  }

  private func cutShort() -> XMLFailure {
    XMLFailure(reason: .incomplete, line: bytes.lineNumber(at: bytes.count))
  }

  private func same(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.count == second.count else { return false }
    for offset in 0..<first.count where bytes[first.lowerBound + offset] != bytes[second.lowerBound + offset] {
      return false
    }
    return true
  }

  private static let commentStart = Array("<!--".utf8)
  private static let cdataStart = Array("<![CDATA[".utf8)
  private static let doctypeStart = Array("<!DOCTYPE".utf8)
  private static let xmlns = Array("xmlns".utf8)

  private static func startsName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }

  /// For each byte, whether a name ends before it.
  private static let endsName = (UInt8.min...UInt8.max).map { byte in
    Byte.isSpace(byte) || byte == Byte.greaterThan || byte == Byte.slash || byte == Byte.lessThan
      || byte == Byte.equals || byte == Byte.doubleQuote || byte == Byte.singleQuote
  }
}
