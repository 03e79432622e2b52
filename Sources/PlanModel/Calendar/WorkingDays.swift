/// Which days are working days: not a Saturday, a Sunday or a bank holiday (reg 2 SEND Regs 2014).
///
/// Only the rules about moves between areas count working days (reg 15, reg 16); all other days and weeks of the
/// Regulations are calendar days. The holidays are data of the profile, and must include Good Friday and Christmas Day,
/// which are holidays by common law, and the days given in lieu.
package struct WorkingDays: Sendable, Hashable {
  package let bankHolidays: Set<CivilDate>

  /// The most working days that can be counted, some 380 years; more than that is a mistake and answers `nil`.
  package static let most = 100_000

  package init(bankHolidays: Set<CivilDate>) { self.bankHolidays = bankHolidays }

  package func isWorkingDay(_ date: CivilDate) -> Bool {
    !date.weekday.isWeekend && !bankHolidays.contains(date)
  }

  /// Whether the holidays of the date's calendar year are known, that is, at least one of them is listed.
  ///
  /// A count that reaches a year without holidays may come out too short; the caller should say so.
  package func covers(_ date: CivilDate) -> Bool {
    bankHolidays.contains { $0.year == date.year }
  }

  /// The nth working day after a date, which itself is not counted; negative counts back.
  ///
  /// 0 is the date itself, whatever day it is. `nil` beyond `most` or outside the years 1 to 9999.
  package func adding(_ count: Int, to date: CivilDate) -> CivilDate? {
    guard (-WorkingDays.most...WorkingDays.most).contains(count) else { return nil }
    let step = count < 0 ? -1 : 1
    var left = abs(count)
    var day = date
    while left > 0 {
      guard let next = day.adding(days: step) else { return nil }
      day = next
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The nth working day beginning with a date, which is the first if it is a working day.
  ///
  /// `nil` for less than 1, and as in `adding(_:to:)`.
  package func day(_ count: Int, beginningWith date: CivilDate) -> CivilDate? {
    guard count >= 1, count <= WorkingDays.most else { return nil }
    return adding(isWorkingDay(date) ? count - 1 : count, to: date)
  }
}
