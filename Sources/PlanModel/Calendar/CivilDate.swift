/// A day in the calendar, without a clock or a time zone.
///
/// Every date of a plan is of this kind: the law counts days, and a day read from XML must never shift because of
/// where the machine stands. The calendar is the proleptic Gregorian one, years 1 to 9999; nothing outside that
/// range can be made, and arithmetic that would leave it answers `nil`. No operation traps.
package struct CivilDate: Sendable, Hashable {
  /// 1…9999.
  package let year: Int
  /// 1…12.
  package let month: Int
  /// 1 to the length of the month.
  package let day: Int

  /// The years that can be expressed.
  package static let years = 1...9999

  /// The first day there is, 0001-01-01.
  package static let earliest = CivilDate(unchecked: 1, 1, 1)
  /// The last day there is, 9999-12-31.
  package static let latest = CivilDate(unchecked: 9999, 12, 31)

  /// `nil` if there is no such day, as 2026-02-29 or month 13.
  package init?(year: Int, month: Int, day: Int) {
    guard CivilDate.years.contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.daysInMonth(month, of: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// For callers in this folder that have already proved the day exists.
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Every fourth year is a leap year, but of the centuries only every fourth.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The length of a month in days; 0 for a month that does not exist, so that no day fits in it.
  package static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }
}

extension CivilDate: Comparable {
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
