/// Clauses that say when something is done, by what anybody can see: “if the tube comes out”, “when she drops her pen”.
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

  private static func isSeen(_ clause: Range<Int>, _ text: ReadText, _ marks: Marks) -> Bool {
    guard SortedSpans.overlapping(marks[.innerState], clause).isEmpty,
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
