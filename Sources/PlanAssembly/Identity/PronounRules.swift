import PlanModel

/// Which pronouns are this child's: those on record, else those of the sex on record.
struct PronounRules {
  enum Kind {
    case right
    /// Not on record, and of the child's sex: a slip about the child, no other child.
    case wrong
    /// Neither on record nor of the child's sex.
    case foreign
  }

  private let kinds: [String: Kind]
  private let names: NameLexicon

  init(_ child: Child, _ names: NameLexicon) {
    self.names = names
    let recorded = (child.pronouns ?? "").unicodeScalars.split { !($0.isLetter || $0.isApostrophe) }
      .map { Folding.nameKey(String($0)) }
    let ofSex = names.pronouns.filter { $0.sex != nil && $0.sex == child.sex }
    let onRecord = names.pronouns.filter { $0.forms.contains { recorded.contains($0) } }
    // Pronouns that no list has can be neither right nor wrong here.
    let right = recorded.isEmpty ? ofSex : onRecord
    var kinds: [String: Kind] = [:]
    if !right.isEmpty {
      for group in names.pronouns {
        let isRight = right.contains(group)
        // “They” may be several people, so it is never wrong.
        guard isRight || group.sex != nil else { continue }
        let kind: Kind = isRight ? .right : ofSex.isEmpty || ofSex.contains(group) ? .wrong : .foreign
        for form in group.forms { kinds[form] = kind }
      }
    }
    self.kinds = kinds
  }

  var canTell: Bool { kinds.values.contains { $0 != .right } }

  func kind(of word: TextWord) -> Kind? {
    // “HE” is higher education.
    guard word.shape != .other else { return nil }
    return kinds[word.key]
  }

  /// “he/she”, “his or her”: nobody's in particular.
  func isEither(_ words: [TextWord], _ index: Int) -> Bool {
    isPair(words, index - 1, index) || isPair(words, index, index + 1) || isPair(words, index - 2, index, over: 1)
      || isPair(words, index, index + 2, over: 1)
  }

  private func isPair(_ words: [TextWord], _ left: Int, _ right: Int, over: Int = 0) -> Bool {
    guard words.indices.contains(left), words.indices.contains(right), words[left].sentence == words[right].sentence
    else { return false }
    let isLinked =
      over == 0
      ? words[right].marks.contains(.slash) || words[right].marks.contains(.open) || words[right].marks.contains(.close)
      : names.holds(words[left + 1].key, .alternative)
    return isLinked && isPronoun(words[left]) && isPronoun(words[right]) && words[left].key != words[right].key
  }

  private func isPronoun(_ word: TextWord) -> Bool {
    word.text == "s" || names.pronouns.contains { $0.forms.contains(word.key) }
  }
}
