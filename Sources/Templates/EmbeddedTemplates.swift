import CTemplates

/// The templates inside the program: those of `templates/base` when it was built.
enum EmbeddedTemplates {
  /// In byte order of their paths.
  static let paths: [String] = (0..<ct_count()).compactMap { index in
    ct_path(index).map { String(cString: $0) }
  }

  private static let indexes: [String: Int] = Dictionary(
    zip(paths, paths.indices), uniquingKeysWith: { first, _ in first })

  static func contains(_ path: String) -> Bool { indexes[path] != nil }

  static func bytes(at path: String) -> [UInt8]? {
    guard let index = indexes[path], let start = ct_bytes(index) else { return nil }
    return Array(UnsafeBufferPointer(start: start, count: ct_length(index)))
  }
}
