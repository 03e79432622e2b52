import Glibc

/// The lines of a file or a pipe, read piece by piece: memory does not grow with the number of lines.
struct StatementLines {
  struct Line {
    var number: Int
    /// Empty when there is a fault.
    var text: String
    var fault: Fault?
  }

  enum Fault: String {
    case notUTF8 = "this is not UTF-8. Save the file as UTF-8."
    case hasNUL = "there is a NUL in it. Save the file as plain text."
    case isTooLong = "it has more than 100,000 characters. Put one statement on each line."
  }

  /// The longest line, in characters (Unicode scalars).
  static let most = 100_000

  private let file: Int32
  private var buffer: [UInt8] = []
  private var at = 0
  private var number = 0
  private var isAtEnd = false
  private(set) var hasFailed = false

  init(_ file: Int32) { self.file = file }

  /// - Returns: nil at the end of the file.
  mutating func next() -> Line? {
    var isTooLong = false
    var searched = at
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = line(at..<end, isTooLong)
        at = end + 1
        return line
      }
      // No scalar has more than four bytes: what is longer is dropped as it comes.
      if buffer.count - at > Self.most * 4 + 4 {
        isTooLong = true
        at = buffer.count
      }
      let read = buffer.count - at
      if isAtEnd || !fill() {
        guard read > 0 || isTooLong else { return nil }
        let line = line(at..<buffer.count, isTooLong)
        at = buffer.count
        return line
      }
      searched = at + read
    }
  }

  /// - Returns: false at the end.
  private mutating func fill() -> Bool {
    if at > 0 {
      buffer.removeFirst(at)
      at = 0
    }
    let start = buffer.count
    let size = 1 << 18
    buffer.append(contentsOf: repeatElement(0, count: size))
    var count = 0
    repeat {
      count = buffer.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress?.advanced(by: start), size) }
    } while count < 0 && errno == EINTR
    buffer.removeLast(size - max(0, count))
    if count < 0 { hasFailed = true }
    isAtEnd = count <= 0
    return count > 0
  }

  private mutating func line(_ range: Range<Int>, _ isTooLong: Bool) -> Line {
    number += 1
    var range = range
    // The mark of the order of bytes, and the line ends of Windows.
    if number == 1, buffer[range].starts(with: [0xEF, 0xBB, 0xBF]) { range = range.lowerBound + 3..<range.upperBound }
    if let last = buffer[range].last, last == UInt8(ascii: "\r") { range = range.lowerBound..<range.upperBound - 1 }
    let bytes = buffer[range]
    if isTooLong || bytes.count > Self.most, isTooLong || bytes.count(where: { $0 & 0xC0 != 0x80 }) > Self.most {
      return Line(number: number, text: "", fault: .isTooLong)
    }
    if bytes.contains(0) { return Line(number: number, text: "", fault: .hasNUL) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return Line(number: number, text: "", fault: .notUTF8)
    }
    return Line(number: number, text: text, fault: nil)
  }
}
