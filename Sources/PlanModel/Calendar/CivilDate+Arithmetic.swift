extension CivilDate {
  /// The day so many days later, or earlier if negative; `nil` if that leaves the years 1 to 9999.
  package func adding(days: Int) -> CivilDate? {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CivilDate(dayNumber: number)
  }

  /// The same day so many calendar months later, or earlier if negative.
  ///
  /// If that month has no such day the last day of the month is taken: 31 January and one month is 28 February. This
  /// is how English law counts months, by the corresponding date (*Dodds v Walker* [1981] 1 WLR 1027).
  /// `nil` if that leaves the years 1 to 9999.
  package func adding(months: Int) -> CivilDate? {
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, index >= 12 else { return nil }
    let newYear = index / 12
    let newMonth = index % 12 + 1
    return CivilDate(
      year: newYear, month: newMonth, day: min(day, CivilDate.daysInMonth(newMonth, of: newYear)))
  }

  /// The same day so many years later, or earlier if negative; 29 February becomes 28 February in a common year.
  ///
  /// Not for birthdays: see `DateOfBirth.birthday(_:)`. `nil` if that leaves the years 1 to 9999.
  package func adding(years: Int) -> CivilDate? {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    return overflow ? nil : adding(months: months)
  }

  /// Days from this day to the other: 0 for the same day, negative if the other comes first.
  package func days(until other: CivilDate) -> Int {
    other.dayNumber - dayNumber
  }

  /// The last such weekday of a month; `nil` if there is no such month or year.
  package static func last(_ weekday: Weekday, inMonth month: Int, of year: Int) -> CivilDate? {
    guard let end = CivilDate(year: year, month: month, day: daysInMonth(month, of: year)) else { return nil }
    let back = (end.weekday.rawValue - weekday.rawValue + 7) % 7
    return end.adding(days: -back)
  }
}
