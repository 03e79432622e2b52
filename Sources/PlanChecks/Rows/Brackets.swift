/// Round brackets in a text, in Unicode scalars. One inside another belongs to it.
struct Brackets {
  /// From the opening bracket to the closing one, both included.
  let range: Range<Int>
  /// Where the text before it ends, without the space between.
  let textBefore: Int

  static func ranges(in text: String) -> [Brackets] {
    var found: [Brackets] = []
    var depth = 0
    var (start, before, textEnd) = (0, 0, 0)
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "(" {
        if depth == 0 { (start, before) = (index, textEnd) }
        depth += 1
      } else if scalar == ")", depth > 0 {
        depth -= 1
        if depth == 0 { found.append(Brackets(range: start..<index + 1, textBefore: before)) }
      }
      if !scalar.properties.isWhitespace { textEnd = index + 1 }
    }
    return found
  }
}
