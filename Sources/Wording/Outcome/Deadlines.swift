/// Finds by when something is to be so: “by July 2027”, “by the end of Key Stage 2”, “before her 18th birthday”, “in 12
/// months' time”, “(July 2028)”.
struct Deadlines {
  /// In tokens, in order, none over another.
  private(set) var ranges: [Range<Int>] = []
  /// Whether a token belongs to one.
  private(set) var isDate: [Bool]
  private let text: OutcomeText

  /// The longest that is looked for, in words.
  private static let most = 14

  init(_ text: OutcomeText) {
    self.text = text
    isDate = Array(repeating: false, count: text.tokens.count)
    var index = 0
    while index < text.tokens.count {
      guard !text.tokens[index].isQuoted, let end = end(from: index), end > index else {
        index += 1
        continue
      }
      ranges.append(index..<end)
      for date in index..<end { isDate[date] = true }
      index = end
    }
  }

  private func end(from index: Int) -> Int? {
    if let next = text.end(.when, at: index), let end = event(from: next) { return end }
    if let next = text.end(.until, at: index), let end = named(from: next, asEnd: false) { return end }
    if let next = text.end(.at, at: index), let end = point(from: next) { return end }
    if let next = text.end(.within, at: index) {
      if let end = counted(from: next) { return end }
      if let end = span(from: next, opener: index) { return end }
    }
    if let end = counted(from: index) { return end }
    return bare(from: index)
  }

  // MARK: - Names of times

  /// What a time is named by. “May” is one with a capital, inside a sentence or before a year: otherwise it is a verb.
  private func time(_ index: Int) -> Int? {
    if let end = text.end(.time, at: index) { return end }
    guard text.isA(.may, at: index), text.tokens[index].isCapital, index > 0 || text.isYear(index + 1) else {
      return nil
    }
    return index + 1
  }

  private func isTime(_ index: Int) -> Bool { time(index) != nil }

  // MARK: - By, before, until

  /// After “by”: the end of a term or year, a month, a year group, an age. Nil for “by bus”.
  private func named(from start: Int, asEnd needsEnd: Bool) -> Int? {
    var index = start
    var isEnd = false
    let last = min(start + Self.most, text.tokens.count)
    while index < last {
      if let end = time(index), isEnd || !needsEnd { return extended(end) }
      if text.isYear(index), !needsEnd { return extended(index + 1) }
      if text.isNumber(index) {
        // “31 July”, “her 18th birthday”, “31/07/2027”, “the age of 16”.
        if let end = time(index + 1), !needsEnd || isEnd { return extended(end) }
        if isEnd, let end = text.end(.unit, at: index + 1) { return extended(end) }
        if let end = slashed(from: index) { return end }
        if !needsEnd, !isEnd, isAge(index) { return index + 1 }
        guard text.tokens[index].isOrdinal else { return nil }
        index += 1
      } else if let end = text.end(.ending, at: index), text.isA(.filler, at: end) || isOf(end) || isTime(end) {
        isEnd = true
        index = isOf(end) ? end + 1 : end
      } else if isEnd, text.isA(.now, at: index) || text.isA(.determiner, at: index) && text.isA(.now, at: index + 1) {
        return nil
      } else if text.isA(.filler, at: index) || text.tokens[index].isPossessive {
        index += 1
      } else if isEnd, text.isWord(index) {
        return nounPhrase(from: index)
      } else {
        return nil
      }
    }
    return nil
  }

  private func isOf(_ index: Int) -> Bool { text.isWord(index) && text.isA(.preposition, at: index) }

  /// “By 18,”: a number of years at the end of a clause or before the subject.
  private func isAge(_ index: Int) -> Bool {
    guard !text.tokens[index].isOrdinal, (3_000...25_000).contains(text.tokens[index].milli) else { return false }
    // “By 16 Ed can …”
    return index + 1 >= text.tokens.count || text.isMark(index + 1) || text.isA(.child, at: index + 1)
      || text.tokens[index + 1].isCapital
  }

  /// “31/07/2027”, “31.7.2027”.
  private func slashed(from index: Int) -> Int? {
    guard text.isMark(index + 1, "/") || text.isMark(index + 1, "-"), text.isNumber(index + 2) else { return nil }
    guard text.isMark(index + 3), text.isNumber(index + 4) else { return nil }
    return index + 5
  }

  /// What follows “the end of”, up to the subject of the sentence.
  private func nounPhrase(from start: Int) -> Int {
    var index = start
    let last = min(start + 6, text.tokens.count)
    while index < last {
      if let end = time(index) { return extended(end) }
      let isPart =
        text.isWord(index) && !text.tokens[index].isCapital && !text.isA(.modal, at: index)
        && (index == start || !text.isA(.child, at: index))
      guard isPart else { break }
      index += 1
    }
    return extended(max(index, start + 1))
  }

  /// More of the same date: “July 2027”, “Key Stage 2 (July 2026)”, “Year 9, July 2027”, “the year 2026/27”.
  private func extended(_ start: Int) -> Int {
    var index = start
    while index < min(start + Self.most, text.tokens.count) {
      if let end = time(index) {
        index = end
      } else if text.isNumber(index), text.isA(.label, at: index - 1) {
        // “The end of Year 3”, where “the end of year” was found first.
        index += 1
      } else if text.isYear(index) || text.isA(.unit, at: index) || isPlaceOfDate(index) {
        index += 1
      } else if text.isMark(index, "/"), text.isNumber(index + 1) {
        index += 2
      } else if text.isMark(index, "("), let end = bracket(from: index) {
        index = end
      } else if isJoint(index), isTime(index + 1) || text.isYear(index + 1) {
        index += 1
      } else if isJoint(index), text.isNumber(index + 1), isTime(index + 2) {
        index += 2
      } else if text.isA(.conjunction, at: index), isTime(index + 1) {
        index += 2
      } else if text.isA(.preposition, at: index), isTime(index + 1) || text.isYear(index + 1) {
        index += 2
      } else {
        return index
      }
    }
    return index
  }

  /// “The end of Year 6 primary, …”; not the subject of “By Easter school will …”.
  private func isPlaceOfDate(_ index: Int) -> Bool {
    guard text.isA(.place, at: index) else { return false }
    let next = index + 1
    return next >= text.tokens.count || text.isMark(next) || text.tokens[next].isCapital || text.isA(.child, at: next)
  }

  private func isJoint(_ index: Int) -> Bool { text.isMark(index, ",") || text.isMark(index, "-") }

  /// A bracket that holds a date and nothing else.
  private func bracket(from start: Int) -> Int? {
    var index = start + 1
    var isDated = false
    let last = min(start + 10, text.tokens.count)
    while index < last {
      if text.isMark(index, ")") { return isDated ? index + 1 : nil }
      if let end = time(index) {
        isDated = true
        index = end
      } else if text.isNumber(index) {
        isDated = isDated || text.isYear(index)
        index += 1
      } else if text.isA(.filler, at: index) || text.isA(.until, at: index) || text.isA(.ending, at: index)
        || text.isMark(index)
      {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  // MARK: - At, when, within

  /// “At the end of Year 2”, “at 18”, “on her 16th birthday”, “on leaving school”.
  private func point(from start: Int) -> Int? {
    if let end = text.end(.event, at: start), let anchored = anchor(from: end) { return anchored }
    if text.isNumber(start), isAge(start) { return start + 1 }
    if text.isNumber(start), let end = time(start + 1) { return extended(end) }
    return named(from: start, asEnd: true) ?? birthday(from: start)
  }

  private func birthday(from start: Int) -> Int? {
    var index = start
    let last = min(start + 5, text.tokens.count)
    while index < last, text.isA(.filler, at: index) || text.isNumber(index) || text.tokens[index].isPossessive {
      index += 1
    }
    guard index > start, let end = time(index) else {
      return text.isA(.label, at: start) ? time(start) : nil
    }
    return extended(end)
  }

  /// “When he is 16”, “before she starts Year 1”, “by the time Imani leaves school”. Nil for “when she leaves the room”.
  private func event(from start: Int) -> Int? {
    let last = min(start + 5, text.tokens.count)
    for index in start..<max(start, last) {
      if text.isMark(index) { return nil }
      if let end = text.end(.event, at: index), let anchored = anchor(from: end) { return anchored }
      if text.isA(.strongModal, at: index) { return nil }
    }
    return nil
  }

  /// A stage, a place or an age within a few words of an event.
  private func anchor(from start: Int) -> Int? {
    if start > 0, text.isNumber(start - 1) { return start }
    let last = min(start + 5, text.tokens.count)
    for index in start..<max(start, last) {
      if let end = time(index) { return extended(end) }
      if text.isYear(index) || text.isNumber(index) && isAge(index) { return extended(index + 1) }
      if let end = text.end(.place, at: index) { return extended(end) }
      if text.isMark(index)
        || !text.isA(.filler, at: index) && !text.isA(.preposition, at: index)
          && !text.isNumber(index) && !text.isA(.onlyTo, at: index)
      {
        return nil
      }
    }
    return nil
  }

  /// “In 12 months' time”, “within two years”, “over the next year”, “in July 2027”.
  private func span(from start: Int, opener: Int) -> Int? {
    let isFirst = opener == 0 || text.tokens[opener - 1].isBreak
    var index = start
    var isNext = false
    while index < min(start + 3, text.tokens.count), text.isA(.filler, at: index) {
      isNext = true
      index += 1
    }
    let isCounted = text.isNumber(index) || text.isA(.number, at: index) || text.isA(.one, at: index)
    let unit = isCounted ? index + 1 : index
    if isCounted || isNext, let end = text.end(.unit, at: unit) {
      if text.isA(.timeWord, at: end) { return end + 1 }
      if isFirst || isNext && isCounted { return end }
      if text.isWord(opener), text.ends(opener, with: "thin") { return end }
      return closes(end, from: opener) ? end : nil
    }
    // A month or season with its year; what was found in it lies in the past.
    guard let end = time(index) ?? (text.isYear(start) ? start + 1 : nil), !isPast(before: opener) else {
      return nil
    }
    let whole = extended(end)
    return (start..<whole).contains(where: text.isYear) ? whole : nil
  }

  /// “… in two years.” at the end of a sentence; not “4 times in two terms”, “no fits in six months”.
  private func closes(_ end: Int, from opener: Int) -> Bool {
    guard end >= text.tokens.count || text.isMark(end), !text.ends(opener, with: "er"), !text.ends(opener, with: "ing")
    else { return false }
    return !(max(0, opener - 4)..<opener).contains { index in
      text.isNumber(index) || text.isA(.number, at: index) || text.isA(.negative, at: index)
        || text.isA(.article, at: index)
    }
  }

  /// “Two years from now”, “a year after the plan is made”.
  private func counted(from index: Int) -> Int? {
    guard
      text.isNumber(index) || text.isA(.number, at: index) || text.isA(.one, at: index) || text.isA(.article, at: index)
    else { return nil }
    guard let unit = text.end(.unit, at: index + 1) else { return nil }
    return text.end(.fromNow, at: unit)
  }

  private func isPast(before opener: Int) -> Bool {
    var index = opener - 1
    while index >= 0, opener - index < 8, !text.tokens[index].isBreak {
      if text.isA(.past, at: index) { return true }
      index -= 1
    }
    return false
  }

  /// A date by itself: at the beginning, after a colon, a comma or a dash, or in brackets.
  private func bare(from index: Int) -> Int? {
    if text.isMark(index, "(") { return isPast(before: index) ? nil : bracket(from: index) }
    guard index == 0 || text.isMark(index - 1), !isPast(before: index) else { return nil }
    let isDay = text.isNumber(index) && !text.isYear(index)
    guard let end = time(isDay ? index + 1 : index) else { return nil }
    let whole = extended(end)
    return (index..<whole).contains(where: text.isYear) ? whole : nil
  }
}
