import Glibc

/// What the system said when it refused: the number of `errno` and the call that failed. It holds no path, so that it
/// may stand in a log.
package struct SystemError: Error, Sendable, Hashable {
  package var number: Int32
  /// Name of the call, such as "rename".
  package var call: String

  package init(_ call: String, number: Int32 = errno) {
    self.number = number
    self.call = call
  }

  /// The system's words, such as "No space left on device".
  package var words: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 200) { buffer in
      guard let start = buffer.baseAddress, strerror_r(number, start, buffer.count) == 0 else {
        return "error \(number)"
      }
      return String(cString: start)
    }
  }
}
