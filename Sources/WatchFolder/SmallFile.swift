package import DurableFiles
import Glibc

/// Reads small files of the watcher's own: a plain file, not a link, of a few megabytes at most.
package enum SmallFile {
  package static func bytes(_ path: RawPath, limit: Int = 8 << 20) throws(SystemError) -> [UInt8] {
    let file = open(path.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw SystemError("open") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw SystemError("fstat") }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
      throw SystemError("open", number: EINVAL)
    }
    return try contents(of: file, limit: limit)
  }

  /// The first and the last bytes of a file, for a look at whether it stops in the middle.
  static func ends(of path: RawPath, count: Int) throws(SystemError) -> (head: [UInt8], tail: [UInt8]) {
    let file = open(path.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw SystemError("open") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw SystemError("fstat") }
    let head = try piece(of: file, at: 0, count)
    return (head, try piece(of: file, at: max(0, Int(status.st_size) - count), count))
  }

  private static func piece(of file: Int32, at offset: Int, _ count: Int) throws(SystemError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: count)
    let got = pread(file, &buffer, count, offset)
    guard got >= 0 else { throw SystemError("read") }
    return Array(buffer[..<got])
  }

  private static func contents(of file: Int32, limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemError("read") }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw SystemError("read", number: EFBIG) }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
