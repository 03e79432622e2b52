/// Finds phrases in text, word by word, each with what it means.
///
/// A word is looked up once and a longer phrase wins over a shorter one that begins at the same word, so the work grows
/// with the text and not with the number of phrases.
package struct PhraseTable<Meaning: Sendable & Hashable>: Sendable, Hashable {
  /// Phrases by their first word, longest first; of equal length the one added first.
  private var phrases: [String: [Phrase]] = [:]

  private struct Phrase: Sendable, Hashable {
    var words: [String]
    var meaning: Meaning
  }

  package struct Match: Sendable, Hashable {
    /// Index of its first word, and how many words it has.
    package var start: Int
    package var count: Int
    package var meaning: Meaning
  }

  package init() {}

  package var isEmpty: Bool { phrases.isEmpty }

  /// Text without a letter or digit is no phrase and is not added.
  package mutating func add(_ text: String, _ meaning: Meaning) {
    let words = WordList.words(in: text)
    guard let first = words.first else { return }
    var known = phrases[first] ?? []
    let place = known.firstIndex { $0.words.count < words.count } ?? known.endIndex
    known.insert(Phrase(words: words, meaning: meaning), at: place)
    phrases[first] = known
  }

  /// The phrases in a list of words, from left to right, none over another.
  package func matches(in words: [String]) -> [Match] {
    var found: [Match] = []
    var index = 0
    while index < words.count {
      let match = phrases[words[index]]?.first { words[index...].starts(with: $0.words) }
      if let match { found.append(Match(start: index, count: match.words.count, meaning: match.meaning)) }
      index += match?.words.count ?? 1
    }
    return found
  }

  package func matches(in text: String) -> [Match] { matches(in: WordList.words(in: text)) }
}
