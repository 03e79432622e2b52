import Glibc

extension [UInt8] {
  /// The line, from 1, on which the byte at `offset` stands.
  func lineNumber(at offset: Int) -> Int { 1 + lines(in: 0..<Swift.min(offset, count)) }

  /// How many lines end in a range of the bytes.
  func lines(in range: Range<Int>) -> Int {
    var (found, start) = (0, range.lowerBound)
    while let end = offset(of: Byte.newline, in: start..<range.upperBound) { (found, start) = (found + 1, end + 1) }
    return found
  }

  /// Where a byte stands first at `start` or behind it.
  func offset(of byte: UInt8, from start: Int) -> Int? { start < count ? offset(of: byte, in: start..<count) : nil }

  /// Where a byte stands first in a range, which must lie within the bytes.
  func offset(of byte: UInt8, in range: Range<Int>) -> Int? {
    withUnsafeBytes { buffer in
      let part = UnsafeRawBufferPointer(rebasing: buffer[range])
      guard let base = part.baseAddress, let found = memchr(base, Int32(byte), part.count) else { return nil }
      return range.lowerBound + (UnsafeRawPointer(found) - base)
    }
  }
}
