extension AmountReader {
  /// “every 6 weeks”, “each half term”, “every Wednesday”, “at the start of every lesson”, “each transfer”.
  mutating func everyAmount(_ index: Int) -> Int? {
    guard let every = text.longest(.every, at: index) else { return nil }
    var next = every.end
    let isPer = text.isFolded(every.end - 1, "per")
    if !isPer {
      if next < text.tokens.count, text.tokens[next].isOrdinal, let unit = text.unit(at: next + 1) {
        let count = max(1, text.tokens[next].milli / 1000)
        add(.frequency, index..<unit.end) { $0.set(times: 1, unit.code, every: count) }
        return unit.end
      }
      if text.unit(at: next) == nil, let span = text.number(at: next), let unit = text.unit(at: span.end) {
        add(.frequency, index..<unit.end) { $0.set(times: 1, unit.code, every: max(1, span.low / 1000)) }
        return unit.end
      }
      if let day = text.longest(.weekday, at: next) {
        let end = weekdays(from: day.end)
        add(.frequency, index..<end.token) { $0.set(times: end.count + 1, "week") }
        return end.token
      }
    }
    guard
      text.isFolded(every.end - 1, "each") || text.isFolded(every.end - 1, "every")
        || text.isFolded(every.end - 1, "all") || isPer || text.isFolded(every.end - 1, "any")
    else { return nil }
    let isAll = text.isFolded(every.end - 1, "all") || text.isFolded(every.end - 1, "any")
    if let frequency = text.longest(.frequencyWord, at: every.end - 1), frequency.end > every.end {
      let code = text.code(frequency)
      add(.frequency, index..<frequency.end) { $0.set(code) }
      return frequency.end
    }
    if !isAll, let unit = text.unit(at: next) {
      if isPer { return nil }
      // “four days of every school week”: bound to the number before it.
      if text.isFolded(index - 1, "of"), let count = counts.last, count.tokens.upperBound == index - 1 {
        return pend(index - 1, unit)
      }
      add(.frequency, index..<unit.end) { $0.set(times: 1, unit.code) }
      return unit.end
    }
    // Words between: “each timetabled lesson”, “every written task”.
    var steps = 0
    while steps < 3, next < text.tokens.count, text.tokens[next].kind == .word {
      if let occasion = text.longest(.occasion, at: next) {
        add(.frequency, index..<occasion.end) { $0.set(times: 1, "occasion") }
        return occasion.end
      }
      if text.isPerson(next), text.longest(.occasion, at: next + 1) == nil,
        text.longest(.occasion, at: next + 2) == nil
      {
        return nil
      }
      next += 1
      steps += 1
    }
    guard !isAll, !isPer, every.end < text.tokens.count, text.tokens[every.end].kind == .word,
      !text.isPerson(every.end), !text.isDeterminer(every.end), text.longest(.small, at: every.end) == nil,
      text.longest(.countNoun, at: every.end)?.count != 0
    else { return nil }
    add(.frequency, index..<every.end + 1) { $0.set(times: 1, "occasion") }
    return every.end + 1
  }

  func weekdays(from index: Int) -> (token: Int, count: Int) {
    var token = index
    var count = 0
    var next = index
    while next < text.tokens.count, count < 6 {
      if text.isFolded(next, "and") || text.isFolded(next, "or") || text.tokens[next].isMark(",")
        || text.tokens[next].isMark("/") || text.tokens[next].isMark("&") || text.tokens[next].isMark("-")
        || text.isFolded(next, "to")
      {
        next += 1
        continue
      }
      guard let day = text.longest(.weekday, at: next) else { break }
      next = day.end
      token = next
      count += 1
    }
    return (token, count)
  }

  /// “per week”, “a day”: bound later to the number before it.
  mutating func perAmount(_ index: Int) -> Int? {
    // “£15 an hour” is what it costs.
    if index > 0, text.tokens[index - 1].isMoney { return nil }
    guard let per = text.longest(.per, at: index) else {
      guard text.tokens[index].isMark("/"), let unit = text.unit(at: index + 1) else { return nil }
      return pend(index, unit)
    }
    if let unit = text.unit(at: per.end) { return pend(index, unit) }
    if text.isFolded(index, "per") || text.isFolded(index, "p") {
      if let occasion = text.longest(.occasion, at: per.end) {
        return pend(index, (occasion.end, "occasion"))
      }
      if let noun = text.longest(.countNoun, at: per.end) { return pend(index, (noun.end, text.code(noun))) }
    }
    return nil
  }

  mutating func pend(_ index: Int, _ unit: (end: Int, code: String)) -> Int {
    var part = ReadPart(.frequency, text.range(index..<unit.end))
    part.unit = unit.code
    pers.append(FoundPart(part: part, tokens: index..<unit.end))
    return unit.end
  }

  /// “once a term”, “twice daily”, “weekly”, “on Mondays”.
  mutating func countedTimes(_ index: Int) -> Int? {
    if let word = text.longest(.frequencyWord, at: index), !text.isDailyLiving(word), !text.isFolded(index - 1, "bi"),
      !(text.tokens[index].isAllCapitals && text.isFolded(index, "pa"))
    {
      let code = text.code(word)
      add(.frequency, index..<word.end) { $0.set(code) }
      return word.end
    }
    if let times = text.longest(.times, at: index) {
      let count = Int(text.code(times)) ?? 1
      tally(index..<times.end, NumberSpan(low: count * 1000, high: count * 1000, end: times.end), "times")
      return times.end
    }
    if let day = text.longest(.weekday, at: index) {
      let list = weekdays(from: day.end)
      let isStated =
        text.isFolded(index - 1, "on") || text.isFolded(index - 1, "the")
        || text.endsWith(index, "days")
        || list.count > 0 || text.endsWith(index, "mons") || isTimetabled(list.token) || isListed(list.token)
      guard isStated else { return nil }
      add(.frequency, index..<list.token) { $0.set(times: list.count + 1, "week") }
      return list.token
    }
    return nil
  }

  /// “Thurs, 25 mins”, “Friday: care farm 9.30–2.30”: a day in a list, with its amount.
  func isListed(_ index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].isMark(",") || text.tokens[index].isMark(":") else {
      return false
    }
    return (index + 1..<min(text.tokens.count, index + 6)).contains { next in
      text.number(at: next) != nil || text.time(at: next) != nil
    }
  }

  /// “first Sunday of the month”, “2nd Tuesday of each month”.
  mutating func dayOfMonth(_ index: Int) -> Int? {
    let isOrdinal =
      text.tokens[index].isOrdinal
      || ["first", "second", "third", "fourth", "last", "alternate"].contains { text.isWord(index, $0) }
    guard isOrdinal, let day = text.longest(.weekday, at: index + 1) else { return nil }
    var next = day.end
    while next < text.tokens.count, next - day.end < 3,
      ["of", "in", "the", "each", "every", "a", "per"].contains(where: { text.isWord(next, $0) })
    {
      next += 1
    }
    guard next > day.end, let unit = text.unit(at: next) else { return nil }
    add(.frequency, index..<unit.end) { $0.set(times: 1, unit.code) }
    return unit.end
  }

  /// “Weds 1.15 to 2.00”, “Tues 4-7”, “Fri pm”: a day with a time of day is that of every week.
  func isTimetabled(_ index: Int) -> Bool {
    if let time = text.time(at: index), time.isCertain { return true }
    if [
      "am", "pm", "morning", "afternoon", "evening", "lunch", "lunchtime", "break", "assembly",
      "after", "period", "p1", "p2", "night", "mornings", "afternoons", "evenings", "nights", "lunchtimes", "dinner",
      "tea",
    ].contains(where: { text.isWord(index, $0) }) {
      return true
    }
    guard let from = text.time(at: index), from.end + 1 < text.tokens.count else { return false }
    return (text.tokens[from.end].isMark("-") || text.isFolded(from.end, "to"))
      && text.time(at: from.end + 1) != nil
      && text.longest(.month, at: from.end) == nil
  }
}
