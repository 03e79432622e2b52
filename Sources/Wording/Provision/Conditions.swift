/// Clauses that say when something is done: by what anybody can see (“if the tube comes out”, “when she drops her pen”),
/// or by what somebody has to judge, feel or pay (“as the school sees fit”, “if his anxiety escalates”).
enum Conditions {
  /// Longest clause that is looked at, in tokens.
  private static let most = 14

  static func observable(_ text: ReadText, _ marks: Marks) -> [PhraseSpan] {
    var found: [PhraseSpan] = []
    var index = 0
    while index < text.tokens.count {
      guard let start = opening(text, index) else {
        index += 1
        continue
      }
      var end = start
      while end < text.tokens.count, end - start < most, text.tokens[end].kind != .mark { end += 1 }
      if end - start >= 3, isSeen(start..<end, text, marks) {
        found.append(PhraseSpan(kind: .trigger, code: "", tokens: index..<end))
      }
      index = max(end, index + 1)
    }
    return found
  }

  /// The token after “if”, “when”, “each time”, where a subject of its own follows.
  private static func opening(_ text: ReadText, _ index: Int) -> Int? {
    var next = index + 1
    let isShould = text.isFolded(index, "should")
    if !isShould, !text.isFolded(index, "if"), !text.isFolded(index, "when"),
      !text.isFolded(index, "whenever")
    {
      guard text.isFolded(index + 1, "time"),
        text.isFolded(index, "each") || text.isFolded(index, "every") || text.isFolded(index, "any")
      else { return nil }
      next += 1
    }
    guard next < text.tokens.count, text.tokens[next].kind == .word else { return nil }
    if isShould {
      guard text.longest(.task, at: next) == nil,
        !["have", "be", "receive", "get"].contains(where: { text.isWord(next, $0) })
      else { return nil }
      return index == 0 || text.tokens[index - 1].kind == .mark ? next : nil
    }
    return next
  }

  // MARK: - What must be judged

  /// Longest clause of a judgement, in tokens.
  private static let mostJudged = 9

  /// Conditions that leave it open whether anything is done.
  static func subjective(_ text: ReadText, _ marks: Marks) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.tokens.count {
      if let absolute = absolute(text, index) { found.append(absolute) }
      guard let start = judged(text, index) else {
        index += 1
        continue
      }
      var end = start
      while end < text.tokens.count, end - start < mostJudged, text.tokens[end].kind != .mark { end += 1 }
      let clause = start..<end
      let isAs = text.isFolded(index, "as")
      let state = SortedSpans.overlapping(marks[.judgement], clause).first { state in
        isJudged(start..<state.tokens.upperBound, clause, text, marks, isAs: isAs)
      }
      if let state {
        found.append(index..<state.tokens.upperBound)
        index = state.tokens.upperBound
      } else {
        index = start
      }
    }
    return found
  }

  /// “time allowing”, “cover permitting”
  private static func absolute(_ text: ReadText, _ index: Int) -> Range<Int>? {
    guard text.isFolded(index, "allowing") || text.isFolded(index, "permitting"), index > 0,
      text.tokens[index - 1].kind == .word,
      index + 1 >= text.tokens.count || text.tokens[index + 1].kind == .mark
    else { return nil }
    return index - 1..<index + 1
  }

  private static func judged(_ text: ReadText, _ index: Int) -> Int? {
    let openings = ["if", "when", "whenever", "where", "as", "should", "unless", "whichever", "whatever"]
    guard openings.contains(where: { text.isWord(index, $0) }) else { return nil }
    // “should” begins a condition only where no subject stands before it.
    if text.isFolded(index, "should"), index > 0, text.tokens[index - 1].kind != .mark { return nil }
    return index + 1
  }

  private static func isJudged(
    _ said: Range<Int>, _ clause: Range<Int>, _ text: ReadText, _ marks: Marks, isAs: Bool
  ) -> Bool {
    // “as” joins much else: its judgement comes soon, after somebody who judges.
    if isAs, said.count > 5 || said.count < 2 { return false }
    return !says(clause, text)
  }

  /// Whether a clause holds a number, or something that can be seen or heard.
  private static func says(_ clause: Range<Int>, _ text: ReadText) -> Bool {
    clause.contains { index in
      text.number(at: index).map { $0.low != 1000 } ?? false || text.tokens[index].isQuoted
        || text.longest(.observed, at: index) != nil
    }
  }

  private static func isSeen(_ clause: Range<Int>, _ text: ReadText, _ marks: Marks) -> Bool {
    guard SortedSpans.overlapping(marks[.innerState], clause).isEmpty,
      SortedSpans.overlapping(marks[.judgement], clause).isEmpty || says(clause, text),
      !marks.vague(over: clause).contains(where: { $0.effect == .escape })
    else {
      return false
    }
    return clause.dropFirst().contains { index in
      let token = text.tokens[index]
      return token.kind == .number
        || token.kind == .word && !token.isCapital
          && SortedSpans.overlapping(marks[.small], index..<index + 1).isEmpty
    }
  }
}
