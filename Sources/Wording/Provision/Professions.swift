/// Names of professions that no list holds: a word of its own before the word for a trade.
enum Professions {
  /// “bereavement counsellor”, “MST therapist”, not “trained practitioner” and “a worker”.
  static func named(_ text: ReadText, _ marks: Marks, _ kind: PhraseKind = .role) -> [PhraseSpan] {
    marks[kind == .role ? .occupation : .firm].compactMap { trade in
      var before = trade.tokens.lowerBound - 1
      // “Vision Support Team”
      while before > 0, text.tokens[before].isCapital, !isOwn(before, text, marks), text.tokens[before - 1].isCapital {
        before -= 1
      }
      if kind == .service, before > 0, isOfTwo(before, text, marks) { before -= 1 }
      guard before >= 0, kind == .service && before < trade.tokens.lowerBound - 1 || isOwn(before, text, marks) else {
        return nil
      }
      if !SortedSpans.overlapping(marks[.service], trade.tokens).isEmpty { return nil }
      return PhraseSpan(kind: kind, code: "", tokens: before..<trade.tokens.upperBound)
    }
  }

  /// “sensory equipment team”: two words say whose it is, where one would not.
  private static func isOfTwo(_ index: Int, _ text: ReadText, _ marks: Marks) -> Bool {
    [index - 1, index].allSatisfy { index in
      text.tokens[index].kind == .word && text.tokens[index].bytes.count > 2
        && [.small, .plainModifier, .weakPerson, .unclearQualification].allSatisfy { kind in
          SortedSpans.overlapping(marks[kind], index..<index + 1).isEmpty
        }
    }
  }

  /// A word with a meaning of its own: no small word, person, or word that could stand before anything.
  static func isOwn(_ index: Int, _ text: ReadText, _ marks: Marks) -> Bool {
    guard index >= 0 else { return false }
    let token = text.tokens[index]
    guard token.kind == .word, token.bytes.count > 2 || token.isAllCapitals else { return false }
    let word = index..<index + 1
    let others: [PhraseKind] = [
      .small, .plainModifier, .weakPerson, .unclearQualification, .role, .vagueThing,
    ]
    return others.allSatisfy { SortedSpans.overlapping(marks[$0], word).isEmpty }
      && marks.vague(over: word).isEmpty
  }
}
