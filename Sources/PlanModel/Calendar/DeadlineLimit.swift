/// One limit in time: from which event, and how the days are counted.
package struct DeadlineLimit: Sendable, Hashable {
  /// The ways in which the law counts.
  package enum Counting: Sendable, Hashable {
    /// "Within n weeks of": the day of the event is not counted.
    case after(LegalPeriod)
    /// "Beginning with": the day of the event is the first day.
    case beginningWith(LegalPeriod)
    /// "At least n weeks before": counted back from the event.
    case before(LegalPeriod)
    /// "Before 31 March in the year of": the last day is the one before it, in the calendar year of the event.
    case beforeDate(MonthDay)
  }

  package let runsFrom: EventCode
  package let counting: Counting

  package init(runsFrom: EventCode, _ counting: Counting) {
    self.runsFrom = runsFrom
    self.counting = counting
  }

  /// Whether time runs towards the event instead of away from it, so that no days are "used".
  package var isCountedBack: Bool {
    switch counting {
    case .after, .beginningWith: false
    case .before, .beforeDate: true
    }
  }

  /// The last day on which the thing may be done, if the event is on the given date.
  ///
  /// `nil` outside the years 1 to 9999, and for a period of 0 that begins with the event.
  package func lastDay(from event: CivilDate, in calendar: WorkingDays) -> CivilDate? {
    switch counting {
    case .after(let period): period.end(after: event, in: calendar)
    case .beginningWith(let period): period.end(beginningWith: event, in: calendar)
    case .before(let period): period.start(before: event, in: calendar)
    case .beforeDate(let day): day.date(in: event.year)?.adding(days: -1)
    }
  }
}

extension DeadlineLimit.Counting {
  /// From the attributes of a profile: `after`, `beginning-with` and `before` want an amount and a unit, `before-date`
  /// wants a day of the year.
  ///
  /// `nil` for another code, a missing or absurd value, or one that the code has no use for.
  package init?(code: String, amount: Int?, unit: LegalPeriod.Unit?, day: MonthDay?) {
    switch (code, amount, unit, day) {
    case ("before-date", nil, nil, .some(let day)): self = .beforeDate(day)
    case (_, .some(let amount), .some(let unit), nil):
      guard let period = LegalPeriod(amount, unit) else { return nil }
      switch code {
      case "after": self = .after(period)
      case "beginning-with" where amount >= 1: self = .beginningWith(period)
      case "before": self = .before(period)
      default: return nil
      }
    default: return nil
    }
  }
}
