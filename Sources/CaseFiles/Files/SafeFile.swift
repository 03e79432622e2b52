#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads a file that somebody else put there: a plain file of a bounded size, or a reason why not.
package enum SafeFile {
  /// The most that a file may hold. The longest advice seen in practice has a tenth of a megabyte.
  package static let maxBytes = 4 << 20

  /// Why a file was not read. It holds no words of the file.
  package enum Trouble: Error, Sendable, Hashable {
    case notFound
    case notPermitted
    case link
    case folder
    /// A named pipe, a socket or a device.
    case notPlain
    case tooLarge(limit: Int)
    /// The system's reason, for a note.
    case failed(because: String)

    /// What a caller does about it.
    package enum Kind: Sendable, Hashable {
      /// Exit code 66.
      case inputNotFound
      /// Exit code 74.
      case inputOutput
      /// The file is there, and is no file that is ever read.
      case refused
    }

    package var kind: Kind {
      switch self {
      case .notFound: .inputNotFound
      case .notPermitted, .failed: .inputOutput
      case .link, .folder, .notPlain, .tooLarge: .refused
      }
    }
  }

  /// The bytes of a plain file of at most `limit` bytes.
  package static func bytes(at path: String, limit: Int = maxBytes) throws(Trouble) -> [UInt8] {
    try bytes(atRaw: Array(path.utf8), limit: limit)
  }

  /// The same for a path whose bytes need not be UTF-8, as names on a shared drive need not.
  package static func bytes(atRaw raw: [UInt8], limit: Int = maxBytes) throws(Trouble) -> [UInt8] {
    // A C string ends at the first NUL: what was opened would not be what was asked for.
    guard !raw.contains(0), !raw.isEmpty else { throw .notFound }
    let path = raw.map { CChar(bitPattern: $0) } + [0]
    // Not following a link, because it may lead to a file of another case; not waiting, because opening a named pipe
    // would wait for a writer for ever.
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else { throw trouble(errno, at: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .failed(because: words(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .notPlain
    }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    return try contents(of: file, expecting: Int(status.st_size), limit: limit)
  }

  /// The size is only a hint: the file may still be growing.
  private static func contents(of file: Int32, expecting size: Int, limit: Int) throws(Trouble) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, size))
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .failed(because: words(errno)) }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(limit: limit) }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func trouble(_ error: Int32, at path: [CChar]) -> Trouble {
    switch error {
    case ENOENT, ENOTDIR, ENAMETOOLONG: return .notFound
    case EACCES, EPERM: return .notPermitted
    // A socket or a device without a driver cannot be opened at all.
    case ENXIO, ENODEV: return .notPlain
    case ELOOP:
      var status = stat()
      let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
      return isLink ? .link : .failed(because: words(error))
    default: return .failed(because: words(error))
    }
  }

  private static func words(_ error: Int32) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 200) { buffer in
      guard let start = buffer.baseAddress, strerror_r(error, start, buffer.count) == 0 else {
        return "error \(error)"
      }
      return String(cString: start)
    }
  }
}
