/// A day of the year without its year, as the 31 March of the phase transfer rule.
package struct MonthDay: Sendable, Hashable {
  /// 1…12.
  package let month: Int
  /// 1 to the greatest length of the month; 29 February is allowed.
  package let day: Int

  /// `nil` if no year has such a day.
  package init?(month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= CivilDate.daysInMonth(month, of: 2000) else { return nil }
    self.init(unchecked: month, day)
  }

  init(unchecked month: Int, _ day: Int) {
    self.month = month
    self.day = day
  }

  /// Reads the XML Schema form of a day of the year, `--03-31`; `nil` for anything else.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(8))
    guard bytes.count == 7, bytes[0] == DateDigits.hyphen, bytes[1] == DateDigits.hyphen, bytes[4] == DateDigits.hyphen,
      let month = DateDigits.number(bytes[2..<4]), let day = DateDigits.number(bytes[5..<7])
    else { return nil }
    self.init(month: month, day: day)
  }

  /// `--03-31`.
  package var iso: String { "--\(DateDigits.padded(month, to: 2))-\(DateDigits.padded(day, to: 2))" }

  /// This day in a year, with 29 February as the 28th in a common year; `nil` for a year outside 1…9999.
  package func date(in year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: min(day, CivilDate.daysInMonth(month, of: year)))
  }

  /// The first such day that is the given date or later; `nil` only at the end of year 9999.
  package func first(onOrAfter date: CivilDate) -> CivilDate? {
    guard let sameYear = self.date(in: date.year) else { return nil }
    return sameYear >= date ? sameYear : self.date(in: date.year + 1)
  }

  /// 31 March.
  package func displayed(words: DateWords = .english) -> String {
    "\(day) \(words.month(month))"
  }
}
