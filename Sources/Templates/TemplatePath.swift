/// Paths inside a layer: parts with a slash between, none of which leads out of the layer or hides something.
enum TemplatePath {
  static let maxLength = 300

  /// The parts of a path, or nil for one that must never be opened: absolute, with `..`, `.`, an empty part, a
  /// backslash or a control character.
  static func parts(_ path: String) -> [String]? {
    guard !path.isEmpty, path.utf8.count <= maxLength else { return nil }
    guard path.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0 != "\\" && $0.value != 0x7F }) else { return nil }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) ? nil : parts
  }

  /// “plan.xsl” of “documents/plan.xsl”.
  static func lastPart(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
