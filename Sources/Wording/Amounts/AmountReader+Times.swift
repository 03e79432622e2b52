extension AmountReader {
  /// “8:45-9:05”, “9am to 3pm”, “from 9 to 3”, “Fri 5pm to Sat 5pm”, “at 8 am”.
  mutating func clock(_ index: Int) -> Int? {
    guard let start = text.time(at: index) else { return nil }
    var next = start.end
    // “6 pm Friday to 10 am Saturday”
    let first = text.longest(.weekday, at: next)
    if let first { next = first.end }
    guard next < text.tokens.count else { return single(index, start) }
    let isRange =
      text.tokens[next].isMark("-") || text.isFolded(next, "to") || text.isFolded(next, "until")
      || text.isFolded(next, "till")
    guard isRange else { return single(index, start) }
    next += 1
    var days = 0
    if let day = text.longest(.weekday, at: next) {
      next = day.end
      days = 1
    }
    guard let end = text.time(at: next),
      start.isCertain || end.isCertain || isSchoolDay(index, start, end) || isAfterWeekday(index)
    else {
      return single(index, start)
    }
    var minutes = end.minutes - start.minutes
    if days > 0 {
      minutes += 24 * 60
    } else if minutes <= 0 {
      minutes += minutes + 12 * 60 > 0 ? 12 * 60 : 24 * 60
    }
    if first != nil, text.longest(.weekday, at: end.end) != nil, days == 0 {
      minutes = end.minutes - start.minutes + 24 * 60
    }
    add(.sessionLength, index..<end.end) {
      $0.low = minutes * 1000
      $0.high = minutes * 1000
      $0.code = "clock"
    }
    return end.end
  }

  /// “9-4”, “10-4”: from a morning hour to an afternoon hour, counting nothing.
  private func isSchoolDay(_ index: Int, _ start: ClockTime, _ end: ClockTime) -> Bool {
    let countsSomething =
      text.unit(at: end.end) != nil || text.longest(.timeUnit, at: end.end) != nil
      || text.longest(.countNoun, at: end.end) != nil || text.longest(.person, at: end.end) != nil
    let isMorning = end.minutes > start.minutes && end.minutes <= 12 * 60
    return !countsSomething && start.minutes >= 7 * 60 && start.minutes <= 12 * 60
      && (isMorning || end.minutes >= 60 && end.minutes <= 7 * 60)
  }

  /// “Tues 4-7”
  private func isAfterWeekday(_ index: Int) -> Bool {
    var before = index - 1
    if ["morning", "mornings", "afternoon", "afternoons", "evening", "evenings"].contains(where: {
      text.isWord(before, $0)
    }) {
      before -= 1
    }
    if before >= 0, text.tokens[before].isMark(",") || text.isFolded(before, "from") { before -= 1 }
    return before >= 0 && text.longest(.weekday, at: before) != nil
  }

  private mutating func single(_ index: Int, _ time: ClockTime) -> Int? {
    guard time.isCertain else { return nil }
    add(.frequency, index..<time.end) { $0.unit = "clock" }
    return time.end
  }

  /// “January and July”, “Oct, Feb, June”: months of every year.
  mutating func months(_ index: Int) -> Int? {
    guard let first = text.longest(.month, at: index), index == 0 || text.tokens[index - 1].kind != .number else {
      return nil
    }
    var end = first.end
    var count = 1
    var next = end
    while next < text.tokens.count, count < 12 {
      if text.tokens[next].isMark(",") || text.tokens[next].isMark("/") || text.tokens[next].isMark("&")
        || text.isFolded(next, "and")
      {
        next += 1
      } else if let month = text.longest(.month, at: next) {
        count += 1
        end = month.end
        next = end
      } else {
        break
      }
    }
    guard count > 1, !text.isYear(end) else { return nil }
    add(.frequency, index..<end) { $0.set(times: count, "year") }
    return end
  }

  /// “12 May 2026”, “May 2026”, “by 12/9/25”, “by October”.
  mutating func date(_ index: Int) -> Int? {
    let token = text.tokens[index]
    if token.kind == .number, !token.isMoney, token.milli <= 31000, token.milli > 0, token.milli % 1000 == 0 {
      if let month = text.longest(.month, at: index + 1) {
        let end = text.isYear(month.end) ? month.end + 1 : month.end
        add(.date, index..<end)
        return end
      }
      if text.isFolded(index + 1, "of"), let month = text.longest(.month, at: index + 2) {
        add(.date, index..<month.end)
        return month.end
      }
      if let end = slashed(index) {
        add(.date, index..<end)
        return end
      }
    }
    if let month = text.longest(.month, at: index) {
      if text.isYear(month.end) {
        add(.date, index..<month.end + 1)
        return month.end + 1
      }
      let isStated = ["in", "by", "from", "until", "before", "during", "or", "and", "early", "late", "of"].contains {
        text.isWord(index - 1, $0)
      }
      if isStated, !text.isFolded(index, "may") || token.isCapital {
        add(.date, index..<month.end)
        return month.end
      }
    }
    return nil
  }

  /// “12/9/25”, “12/09/2025”, “12.9.25” is a number and not read.
  private func slashed(_ index: Int) -> Int? {
    guard index + 4 < text.tokens.count, text.tokens[index + 1].isMark("/"), text.tokens[index + 2].kind == .number,
      text.tokens[index + 2].milli <= 12000, text.tokens[index + 3].isMark("/"), text.tokens[index + 4].kind == .number
    else { return nil }
    return index + 5
  }

  mutating func append(_ parts: [FoundPart]) { for part in parts { add(part) } }
}

/// A time of day.
struct ClockTime {
  var minutes: Int
  var end: Int
  /// Written as a time: with a colon, am or pm, or two digits after the point.
  var isCertain: Bool
}
