/// Tells from the bytes at both ends of a file that it stops in the middle. No parsing: a file that is whole and wrong
/// is for the reader to judge, and a file that is not XML is whole as far as this can tell.
package enum TailCheck {
  /// How many bytes at either end are enough.
  package static let enough = 4096

  /// - Parameters:
  ///   - head: the first bytes of the file.
  ///   - tail: its last bytes; for a short file the same ones.
  /// - Returns: true where it begins like XML and its last letter is not `>`, or where space was made for it that is
  ///   not written yet: Windows gives a copy its whole size at once, and what is still to come is NUL.
  package static func endsInTheMiddle(head: [UInt8], tail: [UInt8]) -> Bool {
    if !head.isEmpty, head.allSatisfy({ $0 == 0 }) { return true }
    if head.starts(with: [0xFF, 0xFE]) { return endsOpen(head.dropFirst(2), tail, low: 0) }
    if head.starts(with: [0xFE, 0xFF]) { return endsOpen(head.dropFirst(2), tail, low: 1) }
    if head.starts(with: [UInt8(ascii: "<"), 0]) { return endsOpen(head[...], tail, low: 0) }
    if head.starts(with: [0, UInt8(ascii: "<")]) { return endsOpen(head[...], tail, low: 1) }
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    guard start.first(where: { !isSpace($0) }) == UInt8(ascii: "<") else { return false }
    return tail.last { !isSpace($0) } != UInt8(ascii: ">")
  }

  /// The same where each letter has two bytes.
  /// - Parameter low: which of the two holds the letter, 0 or 1.
  private static func endsOpen(_ head: ArraySlice<UInt8>, _ tail: [UInt8], low: Int) -> Bool {
    var first = head
    while first.count >= 2 {
      let letter = unit(first, low)
      if letter == UInt8(ascii: "<") { break }
      guard let letter, isSpace(letter) else { return false }
      first = first.dropFirst(2)
    }
    if first.count < 2 { return false }
    var rest = tail[...]
    while rest.count >= 2 {
      let letter = unit(rest.suffix(2), low)
      guard let letter, isSpace(letter) else { return letter != UInt8(ascii: ">") }
      rest = rest.dropLast(2)
    }
    return true
  }

  /// The letter in two bytes; nil for one outside Latin.
  private static func unit(_ bytes: ArraySlice<UInt8>, _ low: Int) -> UInt8? {
    let pair = Array(bytes.prefix(2))
    return pair.count == 2 && pair[1 - low] == 0 ? pair[low] : nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
