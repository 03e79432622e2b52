import Glibc

/// Collects output and writes it in large pieces. A reader that has gone away ends it quietly.
struct OutputBuffer {
  private let file: Int32
  private var bytes: [UInt8] = []
  /// Nobody reads any more, or writing failed.
  private(set) var isClosed = false
  private(set) var hasFailed = false

  init(_ file: Int32) { self.file = file }

  mutating func add(_ more: [UInt8]) {
    bytes += more
    if bytes.count >= 1 << 16 { flush() }
  }

  mutating func flush() {
    var written = 0
    while !isClosed, written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: written), $0.count - written) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        isClosed = true
        hasFailed = errno != EPIPE
      } else {
        written += count
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
