import PlanModel

/// How often, how long, with how many, when in the year.
extension ProvisionChanges {
  /// The field that holds the time in a year, worked out of those that are ``partsOfAmount``.
  static let amount = "amount"
  static let partsOfAmount: Set<String> = ["frequency", "session-length", "period", "total"]

  func times(_ fields: inout FieldChanges) {
    let yearly = YearlyAmount(year: rules.year)
    let (old, new) = (yearly.minutes(before), yearly.minutes(after))
    if let old, let new, old != new {
      fields.add(
        ProvisionChanges.amount, FieldValue(.minutes(old.rounded)), FieldValue(.minutes(new.rounded)),
        new < old ? .less : .more, [new < old ? .lessTime : .moreTime], key: "comparison.amount")
    }
    fields.list(
      "frequency", before.frequencies, after.frequencies, line: { $0.line(facing: $1) },
      weigh: { frequency($0, $1, yearly) })
    fields.list(
      "session-length", before.sessionLengths, after.sessionLengths, line: { $0.line(facing: $1) }, weigh: session)
    fields.list(
      "group", [before.group].compactMap { $0 }, [after.group].compactMap { $0 }, line: { $0.line(facing: $1) },
      weigh: group)
    fields.list(
      "period", [before.period].compactMap { $0 }, [after.period].compactMap { $0 }, line: { $0.line(facing: $1) },
      weigh: period)
    fields.list(
      "total", before.totals, after.totals, line: { $0.line(facing: $1) }, weigh: { total($0, $1, yearly) })
    fields.list(
      "report-writing", before.reportWriting, after.reportWriting, line: { $0.line(facing: $1) },
      weigh: { reports($0, $1, yearly) })
  }

  /// Words that say the same number may still bind less.
  private func wording(_ before: String, _ after: String, isMeasured: Bool = true) -> Weight {
    WordWeight(rules: rules).weigh(Prose(before), Prose(after), isPromise: true, isMeasured: isMeasured)
  }

  /// As numbers where both have them, otherwise by whether there are any, and by the words.
  private func numbers(
    _ old: ExactNumber?, _ new: ExactNumber?, _ less: Reason, _ more: Reason, words: (String, String)
  ) -> Weight {
    switch (old, new) {
    case (let old?, let new?) where old != new: return Weight(new < old ? less : more)
    case (.some, nil): return Weight(.noLongerInNumbers)
    case (nil, .some): return Weight(.nowInNumbers)
    default: return wording(words.0, words.1, isMeasured: old != nil)
    }
  }

  private func frequency(
    _ old: Provision.Frequency, _ new: Provision.Frequency, _ yearly: YearlyAmount
  ) -> Weight {
    // The same weeks on both sides: a shorter year is the business of the period.
    let (was, isNow) = (yearly.times(old, nil), yearly.times(new, nil))
    if was == nil || isNow == nil, old.times != nil, new.times != nil {
      guard old.per == new.per else { return .different }
      return numbers(
        old.times.flatMap { ExactNumber($0) }, new.times.flatMap { ExactNumber($0) }, .fewerTimes, .moreTimes,
        words: (old.words, new.words))
    }
    return numbers(was, isNow, .fewerTimes, .moreTimes, words: (old.words, new.words))
  }

  private func session(_ old: Provision.SessionLength, _ new: Provision.SessionLength) -> Weight {
    guard let oldFirst = old.minutes, let newFirst = new.minutes else {
      return numbers(
        old.minutes.flatMap { ExactNumber($0) }, new.minutes.flatMap { ExactNumber($0) }, .shorter, .longer,
        words: (old.words, new.words))
    }
    let (oldLast, newLast) = (old.toMinutes ?? oldFirst, new.toMinutes ?? newFirst)
    if oldFirst == newFirst, oldLast == newLast { return wording(old.words, new.words) }
    // What is promised of "30 to 45 minutes" is 30.
    return Weight(
      isLess: newFirst < oldFirst || (newFirst == oldFirst && newLast < oldLast), less: .shorter,
      isMore: newFirst > oldFirst || (newFirst == oldFirst && newLast > oldLast), more: .longer)
  }

  private func group(_ old: Provision.Group, _ new: Provision.Group) -> Weight {
    var weight = Weight()
    let order = old.kind.flatMap { kind in new.kind.flatMap { rules.order(of: $0, against: kind, in: "GroupKind") } }
    let (was, isNow) = (old.max ?? old.min, new.max ?? new.min)
    if let order, order != 0 {
      weight.add(Weight(order < 0 ? .largerGroup : .smallerGroup))
    } else if let was, let isNow, was != isNow {
      weight.add(Weight(isNow > was ? .largerGroup : .smallerGroup))
    } else if was != nil, isNow == nil, order != 0 {
      weight.add(Weight(.noLongerInNumbers))
    } else if was == nil, isNow != nil, order != 0 {
      weight.add(Weight(.nowInNumbers))
    } else if old.kind != new.kind || old.ratio != new.ratio {
      weight.add(.different)
    } else {
      weight.add(wording(old.words, new.words, isMeasured: old.kind != nil || was != nil))
    }
    return weight
  }

  private func period(_ old: Provision.Period, _ new: Provision.Period) -> Weight {
    var weight = Weight()
    let (was, isNow) = (weeks(old), weeks(new))
    if let was, let isNow, was != isNow { weight.add(Weight(isNow < was ? .lessTime : .moreTime)) }
    if let from = old.from, let start = new.from, from != start {
      weight.add(Weight(from: from, to: start, earlier: .startsSooner, later: .startsLater))
    }
    if let to = old.to, let end = new.to, to != end {
      weight.add(Weight(from: to, to: end, earlier: .endsSooner, later: .endsLater))
    }
    guard weight == .wording else { return weight }
    let isSame = old.kind == new.kind && was == isNow && old.from == new.from && old.to == new.to
    let isMeasured = was != nil || old.from != nil || old.to != nil
    return isSame ? wording(old.words, new.words, isMeasured: isMeasured) : .different
  }

  private func weeks(_ period: Provision.Period) -> Int? {
    period.weeks
      ?? (period.kind == "term-time" ? rules.year.termWeeks : period.kind == "year-round" ? rules.year.yearWeeks : nil)
  }

  private func total(_ old: Provision.Total, _ new: Provision.Total, _ yearly: YearlyAmount) -> Weight {
    func amount(_ total: Provision.Total) -> (hours: ExactNumber?, sessions: ExactNumber?) {
      let hours = total.hours.flatMap { ExactNumber($0) }
      let sessions = total.sessions.flatMap { ExactNumber($0) }
      guard old.per != new.per else { return (hours, sessions) }
      return (
        hours.flatMap { yearly.perYear($0, total.per, nil) }, sessions.flatMap { yearly.perYear($0, total.per, nil) }
      )
    }
    let (was, isNow) = (amount(old), amount(new))
    var weight = numbers(was.hours, isNow.hours, .lessTime, .moreTime, words: (old.words, new.words))
    if was.sessions != isNow.sessions {
      weight.add(numbers(was.sessions, isNow.sessions, .fewerTimes, .moreTimes, words: ("", "")))
    }
    return weight
  }

  private func reports(_ old: Provision.TimeAmount, _ new: Provision.TimeAmount, _ yearly: YearlyAmount) -> Weight {
    let (was, isNow) = (old.hours.flatMap { ExactNumber($0) }, new.hours.flatMap { ExactNumber($0) })
    if old.per == new.per { return numbers(was, isNow, .lessTime, .moreTime, words: (old.words, new.words)) }
    return numbers(
      was.flatMap { yearly.perYear($0, old.per, nil) }, isNow.flatMap { yearly.perYear($0, new.per, nil) }, .lessTime,
      .moreTime, words: (old.words, new.words))
  }
}
