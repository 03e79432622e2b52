import DurableFiles

/// A pattern as shells have it: `*` for any letters, `?` for one, `[a-z]` and `[!a-z]` for one of some (ASCII only),
/// `\` before a letter that means itself.
///
/// The letters A to Z match the small ones, since Windows and macOS do not tell them apart. Works on bytes, so that a
/// name need not be UTF-8. One `*` is tried again at a time: the work is at most name times pattern.
struct NamePattern: Sendable {
  private enum Part: Sendable {
    case any
    case one
    case byte(UInt8)
    case set([ClosedRange<UInt8>], isNegated: Bool)
  }

  private let parts: [Part]

  /// A slash at the end, with or without a star, says "the folder": names in an inbox have none.
  init(_ pattern: String) {
    var bytes = ASCIIFolding.folded(pattern.utf8)[...]
    if bytes.ends(with: "/*".utf8) {
      bytes.removeLast(2)
    } else if bytes.last == UInt8(ascii: "/") {
      bytes.removeLast()
    }
    var parts: [Part] = []
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "*"): parts.append(.any)
      case UInt8(ascii: "?"): parts.append(.one)
      case UInt8(ascii: "\\"): parts.append(.byte(bytes.popFirst() ?? byte))
      case UInt8(ascii: "["): parts.append(NamePattern.set(&bytes) ?? .byte(byte))
      default: parts.append(.byte(byte))
      }
    }
    self.parts = parts
  }

  /// What stands in brackets, up to the closing one; nil, and nothing taken, where there is none.
  private static func set(_ rest: inout ArraySlice<UInt8>) -> Part? {
    var inner = rest
    let isNegated = inner.first == UInt8(ascii: "!") || inner.first == UInt8(ascii: "^")
    if isNegated { inner.removeFirst() }
    var ranges: [ClosedRange<UInt8>] = []
    while let low = inner.popFirst() {
      if low == UInt8(ascii: "]"), !ranges.isEmpty {
        rest = inner
        return .set(ranges, isNegated: isNegated)
      }
      var high = low
      if inner.first == UInt8(ascii: "-"), let end = inner.dropFirst().first, end != UInt8(ascii: "]") {
        high = end
        inner.removeFirst(2)
      }
      ranges.append(min(low, high)...max(low, high))
    }
    return nil
  }

  /// - Parameter name: with its ASCII letters made small.
  func matches(_ name: [UInt8]) -> Bool {
    var part = 0
    var at = 0
    var star: (part: Int, at: Int)?
    while at < name.count {
      if part < parts.count, case .any = parts[part] {
        star = (part, at)
        part += 1
      } else if part < parts.count, let count = NamePattern.length(of: parts[part], in: name, at: at) {
        part += 1
        at += count
      } else if let last = star {
        star = (last.part, last.at + 1)
        part = last.part + 1
        at = last.at + 1
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { if case .any = $0 { true } else { false } }
  }

  /// How many bytes of the name a part takes; nil where it does not match.
  private static func length(of part: Part, in name: [UInt8], at start: Int) -> Int? {
    let byte = name[start]
    switch part {
    case .any: return nil
    case .byte(let wanted): return byte == wanted ? 1 : nil
    case .one: return letter(in: name, at: start)
    case .set(let ranges, let isNegated):
      return ranges.contains { $0.contains(byte) } != isNegated ? letter(in: name, at: start) : nil
    }
  }

  /// A byte, and those that go on with it in UTF-8.
  private static func letter(in name: [UInt8], at start: Int) -> Int {
    1 + name[(start + 1)...].prefix { $0 & 0xC0 == 0x80 }.count
  }
}

/// A to Z made small, and nothing else: the same for every file system and language.
enum ASCIIFolding {
  static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }
}

extension Collection<UInt8> {
  func ends(with other: some Collection<UInt8>) -> Bool {
    count >= other.count && dropFirst(count - other.count).elementsEqual(other)
  }
}
