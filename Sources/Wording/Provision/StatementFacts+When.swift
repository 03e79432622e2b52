import PlanModel

extension StatementFacts {
  /// Once, by a day.
  var isOnce: Bool {
    if reads(.oneOff) { return true }
    if reads(.date), parts(.total).contains(where: { $0.part.unit == nil && $0.part.code != "times" }) { return true }
    return parts(.date).contains { !isBoundary($0) } && !reads(.period)
  }

  /// “from September”, “until July 2026”: when something begins or ends, not a day on which it is done.
  private func isBoundary(_ date: FoundPart) -> Bool {
    let first = date.tokens.lowerBound
    return ["from", "until", "till", "since", "to", "starting", "beginning", "commencing"].contains {
      text.isWord(first, $0) || text.isWord(first - 1, $0) || text.isWord(first - 2, $0) && text.isArticle(first - 1)
    }
  }

  /// “12 hours in other lessons”: a day's or a week's, a term's or a year's?
  var hasLooseHours: Bool {
    parts(.sessionLength).contains { length in
      length.part.code == "hour" && (length.part.low ?? 0) >= 360_000
        && isAdded(length) && !qualifies(length)
    }
  }

  /// After “and”, with no word of how often before the next mark.
  private func isAdded(_ length: FoundPart) -> Bool {
    let first = length.tokens.lowerBound
    guard ["and", "plus"].contains(where: { text.isWord(first - 1, $0) }) else { return false }
    var end = first
    while end < tokens.upperBound, text.tokens[end].kind != .mark { end += 1 }
    return !SortedSpans.beginning(amounts, first..<end).contains { $0.kind == .frequency || $0.kind == .total }
      && !(first..<end).contains { text.isFolded($0, "each") }
  }

  /// “12-hour Team Teach certificate”, “30 hours' training”: hours of learning.
  private func qualifies(_ length: FoundPart) -> Bool {
    let next = length.tokens.upperBound
    return [PhraseKind.qualification, .training].contains { kind in
      SortedSpans.overlapping(marks[kind], next..<min(text.tokens.count, next + 3)).isEmpty == false
    }
  }

  /// “up to 40 nights a year”: one night would do.
  var isAtMost: Bool {
    (parts(.total) + parts(.frequency)).contains { part in
      let isCount = ["day", "night", "weekend", "sessions", "session", "visit", "meeting"].contains(
        part.part.code ?? "")
      guard isCount else { return false }
      let first = part.tokens.lowerBound
      return SortedSpans.overlapping(marks[.limit], max(0, first - 1)..<first).contains {
        $0.code == "max"
      }
    }
  }

  /// Medicine that is given when something happens, not by the clock.
  var isOnSign: Bool { spans(.procedure).contains { $0.code == "sign" } }
}
