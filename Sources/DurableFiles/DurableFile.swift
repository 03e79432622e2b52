import Glibc

/// Writes one file so that nobody ever sees half of it: beside its place, on disk, and then renamed over what was there.
package enum DurableFile {
  /// What the names of files in the making hold; whoever lists a folder passes them over.
  package static let makingMark = ".making-"

  /// - Parameter mode: who may read it, whatever the mask of the process.
  package static func write(_ bytes: [UInt8], to path: RawPath, mode: UInt32 = 0o640) throws(SystemError) {
    // Beside its place under a name of its own: a long name has no room for more letters.
    let slash = path.bytes.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { RawPath(bytes: path.bytes[..<$0]) } ?? RawPath(".")
    var template = folder.appending("\(makingMark)XXXXXX").bytes.map { CChar(bitPattern: $0) } + [0]
    let file = mkstemp(&template)
    guard file >= 0 else { throw SystemError("mkstemp") }
    let staging = RawPath(bytes: template.map { UInt8(bitPattern: $0) })
    var isDone = false
    defer { if !isDone { unlink(staging.cString) } }
    var isOpen = true
    defer { if isOpen { close(file) } }
    fchmod(file, mode)
    try writeAll(bytes, to: file)
    guard fsync(file) == 0 else { throw SystemError("fsync") }
    isOpen = false
    // A network drive may tell only now that it had no room.
    guard close(file) == 0 else { throw SystemError("close") }
    try Renaming.replace(staging, path)
    isDone = true
    Folder.sync(folder)
  }

  package static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o640) throws(SystemError) {
    try write(bytes, to: RawPath(path), mode: mode)
  }

  package static func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw SystemError("write", number: count < 0 ? errno : EIO) }
      written += count
    }
  }
}
