/// What a comparison weighs by: data of the templates and of the law's profile, not of the program.
package struct WeighingRules: Sendable, Hashable {
  /// Codes of a list, the most first: a code weighs less than one before it in the same row.
  package var orders: [String: [[String]]] = [:]
  package var words: [WordKind: PhraseList] = [:]
  /// Numbers written in words.
  package var numbers: [String: Int] = [:]
  /// For amounts of time in a year.
  package var year: TeachingYear

  package init(year: TeachingYear) { self.year = year }

  package enum WordKind: String, Sendable, Hashable, CaseIterable {
    /// Binding words, such as "must".
    case firm
    /// Words that expect and do not bind, such as "should".
    case expected
    /// Words that leave it open, such as "may".
    case open
    /// Words that make a sentence mean the opposite.
    case negation
    /// Phrases that make a promise depend on something, or that give it no size.
    case hedge
    /// Words that say that a lower number is the aim.
    case downward
  }

  /// Whether a code weighs less (-1) or more (1) than another; nil where no order holds both.
  package func order(of code: String, against other: String, in list: String) -> Int? {
    for row in orders[list] ?? [] {
      guard let left = row.firstIndex(of: code), let right = row.firstIndex(of: other) else { continue }
      return left == right ? 0 : left > right ? -1 : 1
    }
    return nil
  }
}

/// Words and phrases to look for in a text, found in one pass however many there are.
package struct PhraseList: Sendable, Hashable {
  /// Phrases word by word, by their first word.
  private var byFirst: [String: [[String]]] = [:]

  package init(_ phrases: [String]) {
    for phrase in phrases {
      let words = PhraseList.words(phrase)
      if let first = words.first { byFirst[first, default: []].append(words) }
    }
  }

  /// Whether a word is a phrase by itself.
  package func contains(_ word: String) -> Bool { byFirst[word]?.contains { $0.count == 1 } ?? false }

  /// How often each phrase stands in the words of a text.
  package func counts(in words: [String]) -> [[String]: Int] {
    var counts: [[String]: Int] = [:]
    for (place, word) in words.enumerated() {
      for phrase in byFirst[word] ?? [] where words[place...].starts(with: phrase) { counts[phrase, default: 0] += 1 }
    }
    return counts
  }

  /// The words of a text, folded, as phrases are compared with.
  package static func words(_ text: String) -> [String] {
    WordDifference.words(text).map(Folding.folded)
  }
}
