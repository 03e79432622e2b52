import Glibc

extension LayerFolder {
  /// More files than any layer has; a listing stops there, in case the folder is really somebody's home.
  static let maxEntries = 5_000
  static let maxDepth = 12

  /// Paths of everything in the layer that is not a folder, in byte order. Links are listed, not followed.
  func listing() -> [String] {
    var found: [String] = []
    list("", depth: 0, into: &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func list(_ relative: String, depth: Int, into found: inout [String]) {
    guard depth < Self.maxDepth, let folder = opendir(relative.isEmpty ? path : path + "/" + relative) else { return }
    defer { closedir(folder) }
    while found.count < Self.maxEntries, let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      let inside = relative.isEmpty ? name : relative + "/" + name
      // Asked of the file itself: some file systems give no kind with the name.
      var status = stat()
      guard lstat(path + "/" + inside, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        list(inside, depth: depth + 1, into: &found)
      } else {
        found.append(inside)
      }
    }
  }
}
