/// What a statement of need is about, by the phrases that name it: "expressive language", "working memory".
///
/// Two needs on the same topics may be the same need in other words. That is a question for a person, never an answer.
package struct TopicLexicon: Sendable, Hashable {
  /// Phrases by their first word, each as folded words with the topic it names; longest first.
  private var phrases: [String: [Phrase]] = [:]

  private struct Phrase: Sendable, Hashable {
    var words: [String]
    var topic: String
  }

  /// A lexicon that knows nothing.
  package init() {}

  /// - Parameter topics: the name of each topic and the phrases that name it.
  package init(_ topics: [(topic: String, phrases: [String])]) {
    for (topic, named) in topics {
      for text in named {
        let words = WordList.words(in: text)
        guard let first = words.first else { continue }
        phrases[first, default: []].append(Phrase(words: words, topic: topic))
      }
    }
    for first in phrases.keys { phrases[first]?.sort { ($1.words.count, $0.topic) < ($0.words.count, $1.topic) } }
  }

  package var isEmpty: Bool { phrases.isEmpty }

  /// The topics that a text names. Linear in the text: a word is looked up once, and a longer phrase wins over a
  /// shorter one that begins with the same words.
  package func topics(in text: String) -> Set<String> {
    let words = WordList.words(in: text)
    var found: Set<String> = []
    var index = 0
    while index < words.count {
      let match = phrases[words[index]]?.first { words[index...].starts(with: $0.words) }
      if let match { found.insert(match.topic) }
      index += match?.words.count ?? 1
    }
    return found
  }
}

/// Splits text into folded words: letters and digits, with the apostrophes and hyphens inside them dropped.
package enum WordList {
  package static func words(in text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in Folding.folded(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
      } else if scalar != "'", !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }
}
