extension CivilDate {
  /// The days that have a number: 0001-01-01 is day 1 and 9999-12-31 is day 3,652,059.
  package static let dayNumbers = 1...3_652_059

  /// How many days there are from 0001-01-01 to this day, both included.
  ///
  /// Counting in days instead of seconds keeps daylight saving and time zones out of every deadline.
  package var dayNumber: Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400 + daysBeforeMonth + day
  }

  /// `nil` if the number is outside `dayNumbers`.
  package init?(dayNumber: Int) {
    guard CivilDate.dayNumbers.contains(dayNumber) else { return nil }

    // The calendar repeats every 400 years, so the year is found by peeling off whole cycles, centuries, groups of
    // four and single years. The last day of a leap cycle would count as a fifth year, hence the two `min`s.
    var rest = dayNumber - 1
    let cycles = rest / 146_097
    rest %= 146_097
    let centuries = min(rest / 36_524, 3)
    rest -= centuries * 36_524
    let fours = rest / 1_461
    rest %= 1_461
    let singles = min(rest / 365, 3)
    rest -= singles * 365

    let year = cycles * 400 + centuries * 100 + fours * 4 + singles + 1
    var month = 1
    while month < 12, rest >= CivilDate.daysInMonth(month, of: year) {
      rest -= CivilDate.daysInMonth(month, of: year)
      month += 1
    }
    self.init(unchecked: year, month, rest + 1)
  }

  /// Monday to Sunday. 0001-01-01 was a Monday.
  package var weekday: Weekday {
    switch (dayNumber - 1) % 7 {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }

  /// Days of the same year that come before the first of this month.
  private var daysBeforeMonth: Int {
    (1..<month).reduce(0) { $0 + CivilDate.daysInMonth($1, of: year) }
  }
}
