/// What a statement of need is about, by the phrases that name it: "expressive language", "working memory".
///
/// Two needs on the same topics may be the same need in other words. That is a question for a person, never an answer.
package struct TopicLexicon: Sendable, Hashable {
  private var phrases = PhraseTable<String>()

  /// A lexicon that knows nothing.
  package init() {}

  /// - Parameter topics: the name of each topic and the phrases that name it.
  package init(_ topics: [(topic: String, phrases: [String])]) {
    for (topic, named) in topics { for text in named { phrases.add(text, topic) } }
  }

  package var isEmpty: Bool { phrases.isEmpty }

  /// The topics that a text names.
  package func topics(in text: String) -> Set<String> { Set(phrases.matches(in: text).map(\.meaning)) }
}
