import PlanModel

/// Words of a text with their places, folded as ``WordList`` folds them, so that phrases of the lists are found and
/// can be
/// shown where they stand.
///
/// One pass over the scalars; nothing is kept that grows faster than the text.
struct WordedText: Sendable {
  struct Word: Sendable {
    var key: String
    /// In Unicode scalars of the text.
    var range: Range<Int>
    /// Number of the clause and of the sentence it stands in.
    var clause: Int
    var sentence: Int
    var isQuoted: Bool
    var isCapital: Bool
  }

  let words: [Word]
  let keys: [String]
  private let clauses: [Int: Range<Int>]
  private let sentences: [Int: Range<Int>]

  /// The words of a field; quotations are marked, and so is what stands in quotation marks.
  init(_ prose: Prose) {
    var reader = WordScan()
    for (index, paragraph) in prose.paragraphs.enumerated() {
      if index > 0 { reader.read("\n", isQuoted: false) }
      for run in paragraph.runs { reader.read(run.text, isQuoted: run.isQuotation) }
    }
    words = reader.finished()
    keys = words.map(\.key)
    clauses = WordedText.spans(words) { $0.clause }
    sentences = WordedText.spans(words) { $0.sentence }
  }

  init(_ text: String) { self.init(Prose(text)) }

  /// The place of some words in the text.
  func range(_ place: Range<Int>) -> Range<Int>? {
    guard !place.isEmpty, words.indices.contains(place.lowerBound), words.indices.contains(place.upperBound - 1) else {
      return nil
    }
    return words[place.lowerBound].range.lowerBound..<words[place.upperBound - 1].range.upperBound
  }

  /// The phrases of a list that do not reach over the end of a clause.
  func matches(_ list: RuleWords.List, _ lists: RuleWords) -> [Range<Int>] {
    lists.matches(list, in: keys).filter { words[$0.lowerBound].clause == words[$0.upperBound - 1].clause }
  }

  func isQuoted(_ place: Range<Int>) -> Bool { words[place.lowerBound].isQuoted }

  /// The words of the clause that a word stands in.
  func clause(at index: Int) -> Range<Int> { clauses[words[index].clause] ?? index..<index + 1 }

  func sentence(at index: Int) -> Range<Int> { sentences[words[index].sentence] ?? index..<index + 1 }

  private static func spans(_ words: [Word], _ number: (Word) -> Int) -> [Int: Range<Int>] {
    var spans: [Int: Range<Int>] = [:]
    for (index, word) in words.enumerated() {
      let own = number(word)
      spans[own] = (spans[own]?.lowerBound ?? index)..<index + 1
    }
    return spans
  }
}

/// Takes text apart, scalar by scalar.
private struct WordScan {
  private var words: [WordedText.Word] = []
  private var word = String.UnicodeScalarView()
  private var start = 0
  private var offset = 0
  private var (clause, sentence) = (0, 0)
  private var isMarked = false
  private var isQuotation = false
  private var isCapital = false

  mutating func read(_ text: String, isQuoted: Bool) {
    isQuotation = isQuoted
    for scalar in text.unicodeScalars {
      read(scalar)
      offset += 1
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark {
      if word.isEmpty {
        start = offset
        isCapital = properties.isUppercase
      }
      word.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
      return
    }
    switch scalar {
    case "'", "’", "‘", "\u{AD}", "\u{200B}", "\u{FEFF}": return
    default: endWord()
    }
    switch scalar {
    case "\"": isMarked.toggle()
    case "“", "«": isMarked = true
    case "”", "»": isMarked = false
    case ".", "!", "?", "\n", "•":
      sentence += 1
      clause += 1
      isMarked = isMarked && scalar != "\n"
    case ",", ";", "(", ")", "[", "]": clause += 1
    default: break
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    words.append(
      WordedText.Word(
        key: String(word), range: start..<offset, clause: clause, sentence: sentence,
        isQuoted: isQuotation || isMarked, isCapital: isCapital))
    word = String.UnicodeScalarView()
  }

  mutating func finished() -> [WordedText.Word] {
    endWord()
    return words
  }
}
