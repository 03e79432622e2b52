import Glibc

/// The names in a folder, in byte order, without the folder itself and the one above.
package enum FolderEntries {
  package static func list(_ folder: RawPath) throws(SystemError) -> [RawName] {
    guard let stream = opendir(folder.cString) else { throw SystemError("opendir") }
    defer { closedir(stream) }
    return try names(of: stream)
  }

  /// What is left of an opened list.
  static func names(of stream: OpaquePointer) throws(SystemError) -> [RawName] {
    var names: [RawName] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: entry.pointee.d_name) { RawName(bytes: $0.prefix { $0 != 0 }) }
      if name.bytes != [46], name.bytes != [46, 46] { names.append(name) }
    }
    // A network drive that goes away ends the list in the middle; half a list must not look like a whole one.
    guard errno == 0 else { throw SystemError("readdir") }
    return names.sorted()
  }

  package static func list(_ folder: String) throws(SystemError) -> [String] {
    try list(RawPath(folder)).map(\.text)
  }
}
