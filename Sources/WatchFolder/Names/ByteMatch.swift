import DurableFiles

/// A name, cut before its last full stop.
struct NameParts {
  let stem: ArraySlice<UInt8>
  /// With its full stop; empty where there is none.
  let ending: ArraySlice<UInt8>

  init(_ name: RawName) {
    let dot = name.bytes.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > 0 ? $0 : nil } ?? name.bytes.endIndex
    stem = name.bytes[..<dot]
    ending = name.bytes[dot...]
  }
}

/// Takes bytes from the front, one thing after the other.
struct ByteMatch {
  private(set) var bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  mutating func take(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard bytes.starts(with: wanted) else { return false }
      bytes.removeFirst(wanted.count)
      return true
    }
  }

  mutating func takeDigits(_ count: Int) -> Bool { take(count, ByteMatch.isDigit) }

  /// Large letters and digits, as machines make them up.
  mutating func takeLettersAndDigits(_ count: Int) -> Bool {
    take(count) { ByteMatch.isDigit($0) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  private mutating func take(_ count: Int, _ isRight: (UInt8) -> Bool) -> Bool {
    guard count > 0, bytes.count >= count, bytes.prefix(count).allSatisfy(isRight) else { return false }
    bytes.removeFirst(count)
    return true
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

  /// Where a text stands for the last time. Names have 255 bytes at most: every place is tried.
  static func last(of text: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return nil }
    var start = bytes.endIndex - wanted.count
    while start >= bytes.startIndex {
      if bytes[start...].starts(with: wanted) { return start..<start + wanted.count }
      start -= 1
    }
    return nil
  }

  /// The opening bracket that the place before an index stands in.
  static func opening(before index: Int, in bytes: [UInt8]) -> Int? {
    var depth = 0
    return bytes[..<index].lastIndex { byte in
      if byte == UInt8(ascii: ")") { depth += 1 }
      if byte == UInt8(ascii: "(") { depth -= 1 }
      return depth < 0
    }
  }

  /// The closing bracket that the place from an index on stands in.
  static func closing(after index: Int, in bytes: [UInt8]) -> Int? {
    var depth = 0
    return bytes[index...].firstIndex { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      return depth < 0
    }
  }
}
