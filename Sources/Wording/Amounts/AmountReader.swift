/// Reads amounts: how often, how long, how many, when. One pass from left to right; at each token the first pattern that
/// fits is taken, and patterns look a few tokens ahead at most.
struct AmountReader {
  let text: ReadText
  var found: [FoundPart] = []
  /// “per week”, “a day” without a number of its own: given to the amount before it.
  private(set) var pers: [FoundPart] = []
  /// Numbers of sessions or times whose unit comes later.
  private(set) var counts: [FoundPart] = []

  init(_ text: ReadText) {
    self.text = text
    var index = 0
    while index < text.tokens.count { index = max(index + 1, read(index)) }
    bind()
    found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// - Returns: the token to go on with.
  private mutating func read(_ index: Int) -> Int {
    let token = text.tokens[index]
    if token.kind == .pair { return pair(index) ?? index + 1 }
    if let end = date(index) { return end }
    if token.isMoney { return money(index) }
    if let end = everyAmount(index) { return end }
    if let end = oneHour(index) { return end }
    if let end = perAmount(index) { return end }
    if let end = groupWord(index) { return end }
    if let end = countedTimes(index) { return end }
    if let end = ratioInFigures(index) { return end }
    if let end = clock(index) { return end }
    if let span = text.number(at: index), let end = amount(index, span) { return end }
    if let end = phrases(index) { return end }
    return index + 1
  }

  mutating func add(_ kind: ReadPart.Kind, _ tokens: Range<Int>, _ set: (inout ReadPart) -> Void = { _ in }) {
    var part = ReadPart(kind, text.range(tokens))
    set(&part)
    found.append(FoundPart(part: part, tokens: tokens))
  }

  mutating func add(_ part: FoundPart) { found.append(part) }

  // MARK: - Pairs, money, groups

  private mutating func pair(_ index: Int) -> Int? {
    let token = text.tokens[index]
    if let end = clock(index) { return end }
    let isRatio = token.milli <= 6000 && (token.second <= 12000 || text.isWord(index + 1, "ratio"))
    guard isRatio, token.milli > 0, token.second > 0 else {
      add(.frequency, index..<index + 1) { $0.unit = "clock" }
      return index + 1
    }
    ratio(index..<index + 1, token.milli / 1000, token.second / 1000)
    return index + 1
  }

  private mutating func ratio(_ tokens: Range<Int>, _ adults: Int, _ children: Int) {
    add(.group, tokens) {
      $0.adults = adults
      $0.children = children
      $0.low = children * 1000
      $0.high = children * 1000
    }
  }

  /// “1 to 1”, “2-1”: a smaller number after a greater is no range.
  private mutating func ratioInFigures(_ index: Int) -> Int? {
    let adults = text.tokens[index]
    guard adults.kind == .number, adults.milli <= 4000, adults.decimals == 0, index + 2 < text.tokens.count,
      text.tokens[index + 1].isMark("-") || text.isFolded(index + 1, "to") || text.isFolded(index + 1, "on")
    else { return nil }
    let children = text.tokens[index + 2]
    guard children.kind == .number, children.milli == 1000, children.decimals == 0 else { return nil }
    ratio(index..<index + 3, adults.milli / 1000, 1)
    return index + 3
  }

  /// “for an hour”: not “an hour” as in times an hour.
  private mutating func oneHour(_ index: Int) -> Int? {
    guard text.isFolded(index, "an") || text.isFolded(index, "a"), let unit = text.longest(.timeUnit, at: index + 1),
      ["for", "of", "lasting", "lasts", "about", "approximately", "least", "than", "is", "take", "takes"].contains(
        where: {
          text.isWord(index - 1, $0)
        })
    else { return nil }
    addLength(index, NumberSpan(low: 1000, high: 1000, end: index + 1), unit)
    return unit.end
  }

  private mutating func money(_ index: Int) -> Int {
    let value = text.tokens[index].milli
    add(.money, max(0, index - 1)..<index + 1) {
      $0.low = value
      $0.high = value
    }
    return index + 1
  }

  /// “group of up to 4”, “grp of three”, “Group: 4”, “individually”.
  private mutating func groupWord(_ index: Int) -> Int? {
    if text.isGroupNoun(index) {
      var next = index + 1
      var steps = 0
      while steps < 5, next < text.tokens.count {
        if let span = text.number(at: next), text.longest(.timeUnit, at: span.end) == nil {
          guard text.longest(.periodUnit, at: span.end) == nil, text.longest(.countNoun, at: span.end) == nil else {
            break
          }
          let person = text.longest(.person, at: span.end)
          add(.group, index..<(person?.end ?? span.end)) {
            $0.low = span.low
            $0.high = span.high
          }
          return person?.end ?? span.end
        }
        guard let step = text.groupFiller(next) else { break }
        next = step
        steps += 1
      }
    }
    if let match = text.longest(.group, at: index) {
      let size = (Int(text.code(match)) ?? 1) * 1000
      add(.group, index..<match.end) {
        $0.low = size
        $0.high = size
      }
      return match.end
    }
    return nil
  }

  // MARK: - How often

  /// “every 6 weeks”, “each half term”, “every Wednesday”, “at the start of every lesson”, “each transfer”.
  private mutating func everyAmount(_ index: Int) -> Int? {
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
      !text.isPerson(every.end), !text.isDeterminer(every.end), text.longest(.countNoun, at: every.end)?.count != 0
    else { return nil }
    add(.frequency, index..<every.end + 1) { $0.set(times: 1, "occasion") }
    return every.end + 1
  }

  private func weekdays(from index: Int) -> (token: Int, count: Int) {
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
  private mutating func perAmount(_ index: Int) -> Int? {
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

  private mutating func pend(_ index: Int, _ unit: (end: Int, code: String)) -> Int {
    var part = ReadPart(.frequency, text.range(index..<unit.end))
    part.unit = unit.code
    pers.append(FoundPart(part: part, tokens: index..<unit.end))
    return unit.end
  }

  /// “once a term”, “twice daily”, “weekly”, “on Mondays”.
  private mutating func countedTimes(_ index: Int) -> Int? {
    if let word = text.longest(.frequencyWord, at: index), !text.isDailyLiving(word),
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
        || list.count > 0 || text.endsWith(index, "mons") || isTimetabled(list.token)
      guard isStated else { return nil }
      add(.frequency, index..<list.token) { $0.set(times: list.count + 1, "week") }
      return list.token
    }
    return nil
  }

  /// “Weds 1.15 to 2.00”, “Tues 4-7”, “Fri pm”: a day with a time of day is that of every week.
  private func isTimetabled(_ index: Int) -> Bool {
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

  private mutating func tally(_ tokens: Range<Int>, _ span: NumberSpan, _ code: String) {
    var part = ReadPart(.total, text.range(tokens))
    part.low = span.low
    part.high = span.high
    part.code = code
    counts.append(FoundPart(part: part, tokens: tokens))
  }

  // MARK: - Numbers

  /// What a number counts.
  private mutating func amount(_ index: Int, _ span: NumberSpan) -> Int? {
    let next = span.end
    if text.isLabel(before: index) { return span.end }
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
    if let unit = text.longest(.timeUnit, at: next) {
      var whole = span
      var end = unit.end
      // “an hour and a half”
      if text.isFolded(end, "and"), let half = text.number(at: end + 1), half.low < 1000, half.low > 0,
        text.longest(.timeUnit, at: half.end) == nil
      {
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
    if let noun = text.longest(.countNoun, at: next) {
      tally(index..<noun.end, span, text.code(noun))
      return noun.end
    }
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
    // “18 guided hours”, “15 funded hours”
    if next + 1 < text.tokens.count, text.tokens[next].kind == .word, !text.isDeterminer(next),
      !text.isPerson(next),
      let unit = text.longest(.timeUnit, at: next + 1), text.code(unit) == "hour",
      text.number(at: next) == nil
    {
      addLength(index, span, unit, end: unit.end)
      return unit.end
    }
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

  private mutating func addLength(_ index: Int, _ span: NumberSpan, _ unit: PhraseMatch, end: Int? = nil) {
    let code = text.code(unit)
    if code == "second" { return }
    let minutes = code == "hour" ? 60 : 1
    add(.sessionLength, index..<(end ?? unit.end)) {
      $0.low = span.low.multipliedReportingOverflow(by: minutes).partialValue
      $0.high = span.high.multipliedReportingOverflow(by: minutes).partialValue
      $0.code = code
    }
  }

  // MARK: - Other phrases

  private mutating func phrases(_ index: Int) -> Int? {
    if let continuous = text.longest(.continuous, at: index), !text.isAdjective(continuous) {
      add(.continuous, index..<continuous.end)
      return continuous.end
    }
    if let time = text.longest(.datedTime, at: index) {
      add(.date, index..<time.end)
      return time.end
    }
    if let period = text.longest(.period, at: index) {
      add(.period, index..<period.end)
      return period.end
    }
    return nil
  }
}

extension ReadPart {
  mutating func set(times: Int, _ unit: String, every: Int = 1) {
    low = times * 1000
    high = times * 1000
    self.unit = unit
    self.every = every
  }

  /// From a code of the list of frequency words, such as “3.5/week”.
  mutating func set(_ code: String) {
    let parts = code.split(separator: "/")
    guard parts.count == 2 else { return }
    let digits = parts[0].split(separator: ".")
    let whole = Int(digits.first ?? "") ?? 0
    let tenths = digits.count > 1 ? Int(digits[1]) ?? 0 : 0
    low = whole * 1000 + tenths * 100
    high = low
    unit = String(parts[1])
  }
}
