import PlanModel

/// What is mentioned in each sentence of a paragraph, noted once.
struct SentenceNotes {
  private var own: Set<Int> = []
  /// The first word for a sister, brother or friend, by sentence.
  private var kin: [Int: Int] = [:]

  init(_ words: [TextWord], _ context: IdentityContext) {
    for (index, word) in words.enumerated() {
      if word.shape == .capital, context.own.holds(word.key) { own.insert(word.sentence) }
      if kin[word.sentence] == nil, context.names.holds(word.key, .kin) { kin[word.sentence] = index }
    }
  }

  func mentionsOwn(_ sentence: Int) -> Bool { own.contains(sentence) }

  func mentionsKin(_ sentence: Int, before index: Int) -> Bool { kin[sentence].map { $0 < index } ?? false }
}
