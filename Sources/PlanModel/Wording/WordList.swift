/// Splits text into folded words: letters and digits, with the apostrophes inside them dropped and hyphens between them
/// read as spaces.
package enum WordList {
  package static func words(in text: String) -> [String] { clauses(in: text, endAt: { _ in false }).flatMap { $0 } }

  /// The words of each clause: the parts between full stops, commas, semicolons, brackets and ends of lines. A colon does
  /// not end one: "Vision: normal" is one statement.
  package static func clauses(in text: String) -> [[String]] {
    // Folding makes a line end a space, so lines are taken apart first.
    text.split(whereSeparator: \.isNewline).flatMap { clauses(in: String($0), endAt: endsClause.contains) }
  }

  private static let endsClause: Set<Unicode.Scalar> = [".", ",", ";", "!", "?", "(", ")", "[", "]"]

  private static func clauses(in text: String, endAt isEnd: (Unicode.Scalar) -> Bool) -> [[String]] {
    var clauses: [[String]] = []
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func endWord() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in Folding.folded(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
      } else if scalar != "'" {
        endWord()
        if isEnd(scalar), !words.isEmpty {
          clauses.append(words)
          words = []
        }
      }
    }
    endWord()
    return words.isEmpty ? clauses : clauses + [words]
  }
}
