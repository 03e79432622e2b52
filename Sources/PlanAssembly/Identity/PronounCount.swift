import PlanModel

/// The pronouns of one item or paragraph.
struct PronounCount {
  /// Wrong pronouns that fit neither the pronouns nor the sex on record.
  private(set) var foreign = 0
  private(set) var right = 0
  /// Sentences with a wrong pronoun that must be the child's.
  private(set) var sentences = 0
  private(set) var hasNamedPerson = false
  /// Whether something is said that advice says of its child: “he needs”, “his reading”.
  private(set) var isAboutAChild: Bool

  /// An item is about the child; a paragraph may also retell a story or speak of somebody unnamed.
  private let isItem: Bool
  private let context: IdentityContext
  private let rules: PronounRules
  private let reader: SubjectReader
  /// Whether another person was mentioned, of whom the pronouns that follow may be.
  private var isOther = false

  init(isItem: Bool, _ rules: PronounRules, _ context: IdentityContext) {
    self.isItem = isItem
    self.rules = rules
    self.context = context
    reader = SubjectReader(names: context.names)
    isAboutAChild = isItem
  }

  /// What one sentence has.
  private struct Sentence {
    var wrong = 0
    var right = 0
    /// Whether the child is named in it, or something is said that advice says of its child.
    var isOfTheChild = false
    var mentionsOther = false
  }

  mutating func read(_ words: [TextWord]) {
    var sentence = Sentence()
    for (index, word) in words.enumerated() {
      if word.startsSentence {
        close(sentence)
        sentence = Sentence()
      }
      if !word.isExempt { read(word, index, in: words, &sentence) }
    }
    close(sentence)
  }

  private mutating func close(_ sentence: Sentence) {
    right += sentence.right
    guard sentence.wrong > 0 else { return }
    if isItem || (sentence.isOfTheChild && sentence.right == 0) { sentences += 1 }
  }

  private mutating func read(_ word: TextWord, _ index: Int, in words: [TextWord], _ sentence: inout Sentence) {
    if word.shape == .capital, context.own.holds(word.key) {
      // “Mr Ali lifts Amira by his …”: the one who was mentioned first may still be meant.
      if !sentence.mentionsOther { isOther = false }
      sentence.isOfTheChild = true
      return
    }
    let isNamed = isNamed(words, index)
    if isNamed { hasNamedPerson = true }
    if isNamed || isMentioned(words, index) {
      isOther = true
      sentence.mentionsOther = true
    }
    guard let kind = rules.kind(of: word), !isOther, !rules.isEither(words, index) else { return }
    guard kind != .right else {
      sentence.right += 1
      return
    }
    sentence.wrong += 1
    if kind == .foreign { foreign += 1 }
    if isOfAChild(words, index) {
      isAboutAChild = true
      sentence.isOfTheChild = true
    }
  }

  private func isOfAChild(_ words: [TextWord], _ index: Int) -> Bool {
    switch reader.predicate(words, after: index + 1) {
    case .need, .difficulty, .person: return true
    default: break
    }
    return words[(index + 1)...].prefix(2).contains { $0.marks.isEmpty && context.names.holds($0.key, .possession) }
  }

  private func isMentioned(_ words: [TextWord], _ index: Int) -> Bool {
    let key = words[index].key
    if context.names.holds(key, .childRelation) || context.names.holds(key, .adultRelation) { return true }
    guard context.names.holds(key, .otherPerson) else { return false }
    // “He is a cheerful boy” mentions nobody else.
    return !words[..<index].suffix(4).contains {
      $0.sentence == words[index].sentence && context.names.holds($0.key, .auxiliary)
    }
  }

  private func isNamed(_ words: [TextWord], _ index: Int) -> Bool {
    let word = words[index]
    guard word.shape == .capital, !context.names.holds(word.key, .ordinary), !context.own.isShortForm(word.key)
    else { return false }
    if context.names.holds(word.key, .title) || context.people.holds(word.key) { return true }
    if context.names.holds(word.key, .forename) { return true }
    return !word.startsSentence && context.names.holds(word.key, .commonName)
  }
}
