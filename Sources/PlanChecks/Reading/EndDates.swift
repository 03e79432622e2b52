import PlanModel

/// Dates on which something ends: "by July 2027", "until 4 August 2026", "in the autumn term 2025".
enum EndDates {
  /// The latest of them, and its place.
  static func last(in text: WordedText, _ lists: RuleWords) -> WrittenDates.Found? {
    let leads = Set(text.matches(.endsOn, lists).map(\.upperBound))
    return WrittenDates(text).found.filter { found in
      !text.isQuoted(found.place) && leads.contains(start(of: found, in: text.keys))
    }.max { left, right in
      (left.date.latest ?? .earliest) < (right.date.latest ?? .earliest)
    }
  }

  /// Where the date begins, with "the" and "end of" before it.
  private static func start(of found: WrittenDates.Found, in words: [String]) -> Int {
    var start = found.place.lowerBound
    while start > 0,
      ["the", "end", "of", "start", "beginning", "easter", "christmas", "friday", "about", "around"].contains(
        words[start - 1])
    {
      start -= 1
    }
    return start
  }
}
