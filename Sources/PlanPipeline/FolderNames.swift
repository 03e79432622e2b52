import Glibc

/// The names in a folder, in byte order, without the folder itself and the one above.
package enum FolderNames {
  /// - Throws: the system's error number, such as `ENOENT`.
  package static func list(_ path: String) throws(Errno) -> [String] {
    guard let folder = opendir(path) else { throw Errno(number: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// What the system said.
  package struct Errno: Error, Equatable {
    package var number: Int32

    package var words: String { String(cString: strerror(number)) }
  }
}
