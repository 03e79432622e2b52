extension ReadText {
  /// A number in figures or words, with the range that it begins (“3-4”, “3 or 4”, “6 to 8”).
  func number(at index: Int) -> NumberSpan? {
    guard let first = single(index) else { return nil }
    var span = NumberSpan(low: first.value, high: first.value, end: first.end)
    if isFolded(span.end, "and"), let half = single(span.end + 1), half.value > 0, half.value < 1000,
      first.value >= 1000
    {
      span.low += half.value
      span.high = span.low
      span.end = half.end
    }
    let next = span.end
    guard next < tokens.count else { return span }
    // “between 4 and 8”
    if isFolded(index - 1, "between"), isFolded(next, "and"), let second = single(next + 1), second.value > first.value
    {
      span.high = second.value
      span.end = second.end
      return span
    }
    if tokens[next].isMark("-") || isFolded(next, "to") || isFolded(next, "or"), let second = single(next + 1),
      second.value >= first.value
    {
      span.high = second.value
      span.end = second.end
    }
    return span
  }

  private func single(_ index: Int) -> (value: Int, end: Int)? {
    guard index >= 0, index < tokens.count else { return nil }
    let token = tokens[index]
    if token.kind == .number {
      return token.isMoney || token.isOrdinal || isMeasure(index + 1) ? nil : (token.milli, index + 1)
    }
    guard let match = longest(.number, at: index) else { return nil }
    let parts = code(match).split(separator: ".")
    let whole = Int(parts.first ?? "") ?? 0
    var fraction = 0
    if parts.count > 1 { fraction = (Int(parts[1]) ?? 0) * (parts[1].utf8.count == 1 ? 100 : 10) }
    return (whole * 1000 + fraction, match.end)
  }

  /// Whether what stands there makes the number before it one of weight, volume or size.
  private func isMeasure(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    if tokens[index].isMark("%") { return true }
    return WordSets.measures
      .contains { isWord(index, $0) }
  }

  /// A unit of time for how often: “week”, “half term”.
  func unit(at index: Int) -> (end: Int, code: String)? {
    if let unit = longest(.periodUnit, at: index) { return (unit.end, code(unit)) }
    if let unit = longest(.timeUnit, at: index) { return (unit.end, code(unit)) }
    return nil
  }

  func isWord(_ index: Int, _ word: String) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let bytes = tokens[index].bytes
    return bytes.count == word.utf8.count && word.utf8.elementsEqual(folded[bytes])
  }

  func isGroupNoun(_ index: Int) -> Bool {
    if WordSets.groupNouns.contains(where: { isWord(index, $0) }) { return true }
    // “a table of 4”, “a room for 3”; “room 3” is its name.
    return (isFolded(index + 1, "of") || isFolded(index + 1, "for"))
      && WordSets.groupPlaces.contains { isWord(index, $0) }
  }

  /// What may stand between “group” and its number.
  func groupFiller(_ index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    if token.kind == .mark {
      return token.isMark("(") || token.isMark(":") || token.isMark("-") || token.isMark(",")
        ? index + 1 : nil
    }
    if isFolded(index, "for"), let limit = single(index + 1), limit.value <= 12000 {
      return index + 1
    }
    if let limit = longest(.limit, at: index) { return limit.end }
    let isFiller = WordSets.groupFillers.contains { isWord(index, $0) }
    return isFiller ? index + 1 : nil
  }

  func isPerson(_ index: Int) -> Bool {
    longest(.person, at: index) != nil || longest(.weakPerson, at: index) != nil || longest(.role, at: index) != nil
      || longest(.recipient, at: index) != nil
  }

  func isDeterminer(_ index: Int) -> Bool {
    WordSets.determiners.contains { isWord(index, $0) }
  }

  /// “daily living skills”, “weekly planner”: no frequency.
  func isDailyLiving(_ match: PhraseMatch) -> Bool {
    WordSets.notFrequencies.contains { isWord(match.end, $0) }
  }

  /// “Year 5”, “Level 3”, “F1”: a number that counts nothing.
  func isLabel(before index: Int) -> Bool {
    guard index > 0, let match = longest(.otherNumber, at: index - 1), match.end == index else { return false }
    return tokens[index].kind == .number
  }

  /// “overnight nursing”: which care it is, not when.
  func isAdjective(_ match: PhraseMatch) -> Bool {
    isFolded(match.first, "overnight") && match.count == 1
      && [.thing, .vagueThing, .shortBreak, .role, .weakPerson, .procedure].contains {
        longest($0, at: match.end) != nil
      }
  }

  /// “once the assessment is complete”: a condition, not a number.
  func isConjunction(_ once: Range<Int>) -> Bool {
    guard once.count == 1, isFolded(once.lowerBound, "once"), once.upperBound < tokens.count,
      tokens[once.upperBound].kind == .word
    else { return false }
    return !WordSets.afterNumber.contains { isWord(once.upperBound, $0) }
  }

  func isYear(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].kind == .number, tokens[index].decimals == 0 else { return false }
    return (1990_000...2099_000).contains(tokens[index].milli)
  }

  /// A time of day, or a number that might be one.
  func time(at index: Int) -> ClockTime? {
    guard index >= 0, index < tokens.count else { return nil }
    let token = tokens[index]
    guard token.kind != .word, token.kind != .mark, !token.isMoney, !token.isOrdinal else { return nil }
    var hours = token.milli / 1000
    var minutes = 0
    var isCertain = false
    if token.kind == .pair {
      minutes = token.second / 1000
      isCertain = minutes == 0 || minutes > 12 || hours > 6
    } else if token.decimals == 2 {
      minutes = (token.milli % 1000) / 10
      isCertain = longest(.timeUnit, at: index + 1) == nil && minutes % 5 == 0
    } else if token.decimals > 0 {
      return nil
    }
    guard hours < 24, minutes < 60 else { return nil }
    var end = index + 1
    if isWord(end, "am") || isWord(end, "a.m") {
      isCertain = true
      end += 1
    } else if isWord(end, "pm") || isWord(end, "p.m") {
      isCertain = true
      if hours < 12 { hours += 12 }
      end += 1
    } else if !isCertain, longest(.timeUnit, at: end) != nil || longest(.countNoun, at: end) != nil {
      return nil
    }
    return ClockTime(minutes: hours * 60 + minutes, end: end, isCertain: isCertain)
  }
}

/// Words of the grammar, made once.
private enum WordSets {
  static let measures = [
    "mg", "ml", "mcg", "kg", "g", "cm", "mm", "m", "mmol", "degrees", "pt", "point", "litres", "inch", "inches",
    "miles", "mile", "metres", "metre", "feet", "db", "hz", "kcal", "percent",
  ]
  static let groupNouns = [
    "group", "groups", "grp", "grps", "class", "classes", "gp", "band", "team",
  ]
  static let groupPlaces = ["room", "table", "set", "bubble", "tent"]
  static let groupFillers = [
    "of", "size", "with", "the", "a", "between", "is", "setting", "teaching", "work", "session", "sessions",
  ]
  static let determiners = [
    "of", "other", "the", "a", "an", "and", "or", "his", "her", "their", "its", "is", "are", "will", "to", "in", "on",
    "with", "for", "by", "opportunity", "effort", "possible", "way", "area", "aspect", "need", "needs", "attempt",
    "one",
  ]
  static let afterNumber = [
    "only", "by", "in", "on", "before", "after", "during", "with", "at", "for", "and", "between",
    "within",
  ]
  static let notFrequencies = ["living", "planner", "diary", "allowance", "feeding"]
}
