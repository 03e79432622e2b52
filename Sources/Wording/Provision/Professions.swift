/// Names of professions that no list holds: a word of its own before the word for a trade.
enum Professions {
  /// “bereavement counsellor”, “MST therapist”, not “trained practitioner” and “a worker”.
  static func named(_ text: ReadText, _ marks: Marks, _ kind: PhraseKind = .role) -> [PhraseSpan] {
    marks[kind == .role ? .occupation : .firm].compactMap { trade in
      let before = trade.tokens.lowerBound - 1
      guard before >= 0, isOwn(before, text, marks) else { return nil }
      if !SortedSpans.overlapping(marks[.service], trade.tokens).isEmpty { return nil }
      return PhraseSpan(kind: kind, code: "", tokens: before..<trade.tokens.upperBound)
    }
  }

  /// A word with a meaning of its own: no small word, person, or word that could stand before anything.
  static func isOwn(_ index: Int, _ text: ReadText, _ marks: Marks) -> Bool {
    guard index >= 0 else { return false }
    let token = text.tokens[index]
    guard token.kind == .word, token.bytes.count > 2 || token.isAllCapitals, !token.isPossessive
    else { return false }
    let word = index..<index + 1
    let others: [PhraseKind] = [
      .small, .plainModifier, .weakPerson, .unclearQualification, .role, .vagueThing,
    ]
    return others.allSatisfy { SortedSpans.overlapping(marks[$0], word).isEmpty }
      && marks.vague(over: word).isEmpty
  }
}
