import CaseFiles

/// The name of the first element of a file, as far as its first bytes show it. The file may be broken in any way: this
/// only says as what it is going to be read.
enum RootName {
  static func ofFile(_ path: String) -> String? {
    (try? SafeFile.bytes(at: path, limit: PlanFiles.maxBytes)).flatMap(of)
  }

  /// The first start tag after the declaration, remarks and instructions; without a prefix.
  static func of(_ bytes: [UInt8]) -> String? {
    var text = String(decoding: bytes.prefix(65_536), as: UTF8.self)[...]
    while let open = text.firstIndex(of: "<") {
      text = text[text.index(after: open)...]
      if text.hasPrefix("!--") {
        guard let end = text.firstRange(of: "-->") else { return nil }
        text = text[end.upperBound...]
      } else if let first = text.first, first.isLetter {
        let name = text.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
        return name.split(separator: ":").last.map(String.init)
      }
    }
    return nil
  }
}
