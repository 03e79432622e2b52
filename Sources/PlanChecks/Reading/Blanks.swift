import PlanModel

/// Finds what a template left to be filled in.
enum Blanks {
  /// The first blank of a text, in Unicode scalars.
  ///
  /// - Parameter isRow: in a row of provision an amount to be confirmed is another fault.
  static func first(in prose: Prose, _ lists: RuleWords, isRow: Bool) -> Range<Int>? {
    let text = WordedText(prose)
    let scalars = Array(prose.plain.unicodeScalars)
    let words = text.matches(.placeholder, lists).filter { place in
      !text.isQuoted(place) && !(isRow && text.keys[place.lowerBound].hasPrefix("tb"))
    }.compactMap(text.range).filter { range in
      // "XXX" and "TBC" are blanks; the same letters in small type are kisses, or part of a word.
      scalars[range.lowerBound].properties.isUppercase || range.count > 5
    }
    let marks = marked(scalars, text, lists)
    return (words + marks).min { $0.lowerBound < $1.lowerBound }
  }

  private static func marked(_ scalars: [Unicode.Scalar], _ text: WordedText, _ lists: RuleWords) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var (open, braces): (Int?, Int?) = (nil, nil)
    var (line, index, word) = (0, 0, 0)
    while index < scalars.count {
      line = scalars[index] == "_" ? line + 1 : 0
      if line == 4 { found.append(index - 3..<index + 1) }
      if scalars[index...].starts(with: ["{", "{"]) { braces = braces ?? index }
      if let start = braces, scalars[index...].starts(with: ["}", "}"]) {
        found.append(start..<index + 2)
        braces = nil
      }
      if scalars[index] == "[" { open = index }
      if scalars[index] == "]", let start = open {
        while word < text.words.count, text.words[word].range.lowerBound < start { word += 1 }
        var end = word
        while end < text.words.count, text.words[end].range.upperBound <= index { end += 1 }
        if isBlank(Array(text.words[word..<end]), lists) { found.append(start..<index + 1) }
        open = nil
      }
      index += 1
    }
    return found
  }

  /// A few words between square brackets, the first of which say that something is to be put there.
  private static func isBlank(_ words: [WordedText.Word], _ lists: RuleWords) -> Bool {
    guard (1...6).contains(words.count), !words[0].isQuoted,
      let match = lists.matches(.blankBracket, in: words.map(\.key)).first, match.lowerBound == 0
    else { return false }
    return match.upperBound == words.count || ["insert", "add", "complete", "delete", "tbc"].contains(words[0].key)
  }
}
