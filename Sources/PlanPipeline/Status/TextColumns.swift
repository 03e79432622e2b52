/// Lines for a terminal of 100 columns.
enum TextColumns {
  static let columns = 100
  /// The widest that a first column gets; what is longer pushes its own line only.
  private static let widest = 24

  static func width(_ names: [String]) -> Int { min(widest, names.map(\.count).max() ?? 0) }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A text after its name, broken between words; further lines stand below the first word. A word that is longer than
  /// the line stays whole.
  static func wrapped(_ text: String, after name: String) -> [String] {
    // Below a long name there would be no room left.
    let indent = String(repeating: " ", count: min(name.count, columns / 2))
    var lines: [String] = []
    var line = name
    var count = name.count
    var isEmpty = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      let length = word.count
      if !isEmpty, count + 1 + length > columns {
        lines.append(line)
        (line, count, isEmpty) = (indent, indent.count, true)
      }
      if !isEmpty { (line, count) = (line + " ", count + 1) }
      line += word
      count += length
      isEmpty = false
    }
    return lines + [line]
  }
}
