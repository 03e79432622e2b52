extension AmountReader {
  /// What a number counts.
  mutating func amount(_ index: Int, _ span: NumberSpan) -> Int? {
    if text.isLabel(before: index) { return span.end }
    if let end = multiplied(index, span) ?? length(index, span) ?? people(index, span) { return end }
    if let noun = text.longest(.countNoun, at: span.end) {
      tally(index..<noun.end, span, text.code(noun))
      return noun.end
    }
    return afterTimes(index, span) ?? units(index, span) ?? perUnit(index, span) ?? objects(index, span)
      ?? guidedHours(index, span) ?? sessions(index, span)
  }

  /// “2 x 30 mins”, “3 x a week”
  private mutating func multiplied(_ index: Int, _ span: NumberSpan) -> Int? {
    let next = span.end
    // “2 x 30 mins”
    if text.isFolded(next, "x") {
      if let length = text.number(at: next + 1), let unit = text.longest(.timeUnit, at: length.end) {
        tally(index..<next + 1, span, "sessions")
        addLength(next + 1, length, unit)
        return unit.end
      }
      tally(index..<next + 1, span, "times")
      return next + 1
    }
    return nil
  }

  /// “20 minutes”, “1 hour 30 minutes”, “30 mins x 2 weekly”
  private mutating func length(_ index: Int, _ span: NumberSpan) -> Int? {
    let next = span.end
    if let unit = text.longest(.timeUnit, at: next) {
      var whole = span
      var end = unit.end
      // “2 hours and a half”
      if let half = half(after: end) {
        whole.low += half.low
        whole.high += half.high
        end = half.end
      } else if text.isFolded(unit.first, "hour") || text.code(unit) == "hour",
        let minutes = text.number(at: end), let more = text.longest(.timeUnit, at: minutes.end),
        text.code(more) == "minute"
      {
        // “1 hour 30 minutes”
        whole.low += minutes.low / 60
        whole.high += minutes.high / 60
        end = more.end
      }
      addLength(index, whole, unit, end: end)
      // “five minutes before the bell”: a time of day as well
      if text.isFolded(end, "before") || text.isFolded(end, "after") {
        add(.frequency, index..<end + 1) { $0.unit = "clock" }
      }
      // “30 mins x 2 weekly”
      if text.isFolded(end, "x"), let times = text.number(at: end + 1) {
        if let unit = text.longest(.periodUnit, at: times.end), text.code(unit) == "day" {
          add(.frequency, end..<unit.end) { $0.set(times: max(1, times.low / 1000), "week") }
          return unit.end
        }
        tally(end..<times.end, times, "times")
        return times.end
      }
      return end
    }
    return nil
  }

  /// “4 pupils”, “2 adults to 3 children”
  private mutating func people(_ index: Int, _ span: NumberSpan) -> Int? {
    let next = span.end
    if let person = text.longest(.person, at: next) {
      if text.code(person) == "child" {
        add(.group, index..<person.end) {
          $0.low = span.low
          $0.high = span.high
        }
      } else if text.isFolded(person.end, "to") || text.isFolded(person.end, "for")
        || text.tokens.count > person.end + 1 && text.tokens[person.end].isMark(":"),
        let others = text.number(at: person.end + 1),
        let child = text.longest(.person, at: others.end), text.code(child) == "child"
      {
        ratio(index..<child.end, span.low / 1000, others.low / 1000)
        return child.end
      }
      return person.end
    }
    return nil
  }

  /// “x 2 per week”, after what is done so often
  private mutating func afterTimes(_ index: Int, _ span: NumberSpan) -> Int? {
    let next = span.end
    if text.isFolded(index - 1, "x") {
      if let unit = text.longest(.periodUnit, at: next) {
        if text.code(unit) == "day" {
          add(.frequency, index - 1..<unit.end) { $0.set(times: max(1, span.low / 1000), "week") }
        } else {
          tally(index..<unit.end, span, text.code(unit))
        }
        return unit.end
      }
      tally(index - 1..<span.end, span, "times")
      return span.end
    }
    return nil
  }

  /// “12 weeks”
  private mutating func units(_ index: Int, _ span: NumberSpan) -> Int? {
    let next = span.end
    if let unit = text.longest(.periodUnit, at: next) {
      // “12 weeks x 2 hours”: once in each
      if text.isFolded(unit.end, "x"), let length = text.number(at: unit.end + 1),
        text.longest(.timeUnit, at: length.end) != nil
      {
        let code = text.code(unit)
        add(.frequency, index..<unit.end) { $0.set(times: 1, code) }
        return unit.end
      }
      tally(index..<unit.end, span, text.code(unit))
      return unit.end
    }
    return nil
  }

  /// A number and, straight after it, in what time
  private mutating func perUnit(_ index: Int, _ span: NumberSpan) -> Int? {
    let next = span.end
    // “4 a year”, “x 2 per week”
    if let per = text.longest(.per, at: next), text.longest(.timeUnit, at: per.end) == nil,
      text.unit(at: per.end) != nil
    {
      tally(index..<span.end, span, "times")
      return span.end
    }
    // “one Sunday a month”
    if let day = text.longest(.weekday, at: next) {
      tally(index..<day.end, span, "times")
      return day.end
    }
    // “12 fortnightly …”: a number before a word of frequency counts sessions.
    if let word = text.longest(.frequencyWord, at: next), !text.isDailyLiving(word) {
      tally(index..<span.end, span, "session")
      return span.end
    }
    return nil
  }

  /// A number of things that no list knows, and in what time
  private mutating func objects(_ index: Int, _ span: NumberSpan) -> Int? {
    let next = span.end
    // “20 exchange trials a day”
    var object = next
    while object - next < 3, object < text.tokens.count, text.tokens[object].kind == .word {
      if object > next, let per = text.longest(.per, at: object), text.longest(.timeUnit, at: per.end) == nil,
        text.unit(at: per.end) != nil
      {
        tally(index..<object, span, "times")
        return object
      }
      if text.isDeterminer(object) || text.longest(.timeUnit, at: object) != nil || text.isPerson(object) { break }
      object += 1
    }
    return nil
  }

  /// Hours with a word before them
  private mutating func guidedHours(_ index: Int, _ span: NumberSpan) -> Int? {
    let next = span.end
    // “18 guided hours”, “15 funded hours”
    if next + 1 < text.tokens.count, text.tokens[next].kind == .word, !text.isDeterminer(next),
      !text.isPerson(next),
      let unit = text.longest(.timeUnit, at: next + 1), text.code(unit) == "hour",
      text.number(at: next) == nil
    {
      addLength(index, span, unit, end: unit.end)
      return unit.end
    }
    return nil
  }

  /// Sessions with other words before them
  private mutating func sessions(_ index: Int, _ span: NumberSpan) -> Int? {
    let next = span.end
    // “8 weekly sessions”, “two half-day visits”, “four 20 minute sessions”
    var noun = next
    var steps = 0
    while steps < 6, noun < text.tokens.count, text.tokens[noun].kind != .mark {
      if let match = text.longest(.countNoun, at: noun) {
        tally(index..<span.end, span, text.code(match))
        return span.end
      }
      if text.longest(.person, at: noun) != nil || text.longest(.role, at: noun) != nil
        || text.isDeterminer(noun) && text.longest(.timeUnit, at: noun + 1) == nil
      {
        break
      }
      noun += 1
      steps += 1
    }
    return nil
  }

  mutating func addLength(_ index: Int, _ span: NumberSpan, _ unit: PhraseMatch, end: Int? = nil) {
    let code = text.code(unit)
    if code == "second" { return }
    let minutes = code == "hour" ? 60 : 1
    add(.sessionLength, index..<(end ?? unit.end)) {
      $0.low = span.low.multipliedReportingOverflow(by: minutes).partialValue
      $0.high = span.high.multipliedReportingOverflow(by: minutes).partialValue
      $0.code = code
    }
  }

  /// “for an hour”, “an hour and a half twice weekly”: not “four times an hour”, “£14 an hour”.
  mutating func oneHour(_ index: Int) -> Int? {
    guard text.isFolded(index, "an") || text.isFolded(index, "a"), let unit = text.longest(.timeUnit, at: index + 1),
      !isRate(before: index)
    else { return nil }
    let half = half(after: unit.end)
    let value = 1000 + (half?.low ?? 0)
    let end = half?.end ?? unit.end
    addLength(index, NumberSpan(low: value, high: value, end: index + 1), unit, end: end)
    return end
  }

  /// “and a half”, after a unit of time.
  private func half(after end: Int) -> NumberSpan? {
    guard text.isFolded(end, "and"), let half = text.number(at: end + 1), (1..<1000).contains(half.low),
      text.longest(.timeUnit, at: half.end) == nil
    else { return nil }
    return half
  }

  /// Whether what stands before “an hour” is something of which there are so many in it.
  func isRate(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let last = index - 1
    let token = text.tokens[last]
    if token.kind == .number || token.isMoney || text.longest(.countNoun, at: last) != nil { return true }
    if text.longest(.frequencyWord, at: last) != nil {
      return text.isFolded(last, "once") || text.isFolded(last, "twice")
    }
    return ["times", "once", "twice", "half", "quarter", "within", "pounds", "miles", "litres"].contains {
      text.isWord(last, $0)
    }
  }
}
