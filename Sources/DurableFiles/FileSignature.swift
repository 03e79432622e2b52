import Glibc

/// What tells one state of a file from another without reading it.
package struct FileSignature: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Hashable, Codable {
    case plain, link, folder
    /// A pipe, a socket or a device.
    case special
  }

  package var kind: Kind
  /// Bytes.
  package var size: Int64
  /// Nanoseconds since 1970 by the clock of the machine that holds the file.
  package var modified: Int64
  package var inode: UInt64
  package var device: UInt64

  package init(kind: Kind, size: Int64, modified: Int64, inode: UInt64, device: UInt64) {
    self.kind = kind
    self.size = size
    self.modified = modified
    self.inode = inode
    self.device = device
  }

  /// Of the name itself: a link is not followed.
  package init(of path: RawPath) throws(SystemError) {
    var status = stat()
    guard lstat(path.cString, &status) == 0 else { throw SystemError("lstat") }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .plain
      case S_IFLNK: .link
      case S_IFDIR: .folder
      default: .special
      }
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    inode = UInt64(status.st_ino)
    device = UInt64(status.st_dev)
  }

  package static func exists(_ path: RawPath) -> Bool { (try? FileSignature(of: path)) != nil }
}
