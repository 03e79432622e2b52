/// A school year in England, from 1 September to 31 August, written `2026/27`.
package struct SchoolYear: Sendable, Hashable {
  /// The calendar year of its 1 September, 1…9998.
  package let startYear: Int

  /// `nil` unless both the autumn and the summer lie in the years 1…9999.
  package init?(startYear: Int) {
    guard (1...9998).contains(startYear) else { return nil }
    self.startYear = startYear
  }

  /// The school year a day falls in; `nil` only in the first eight months of year 1 and the last four of year 9999.
  package init?(containing date: CivilDate) {
    self.init(startYear: date.month >= 9 ? date.year : date.year - 1)
  }

  /// Reads `2026/27`; `nil` for another shape or for two years that do not follow each other, as `2026/28`.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(8))
    guard bytes.count == 7, bytes[4] == DateDigits.slash, let start = DateDigits.number(bytes[0..<4]),
      let end = DateDigits.number(bytes[5..<7]), (start + 1) % 100 == end
    else { return nil }
    self.init(startYear: start)
  }

  /// 1 September.
  package var firstDay: CivilDate { CivilDate(unchecked: startYear, 9, 1) }

  /// 31 August of the following calendar year.
  package var lastDay: CivilDate { CivilDate(unchecked: startYear + 1, 8, 31) }

  /// The day on which age is taken for the curriculum year: 31 August, the day before the school year begins.
  package var ageReferenceDay: CivilDate { CivilDate(unchecked: startYear, 8, 31) }

  /// The school leaving date that falls in it: the last Friday in June (Education (School Leaving Date) Order 1997).
  package var leavingDate: CivilDate? { CivilDate.last(.friday, inMonth: 6, of: startYear + 1) }

  package func contains(_ date: CivilDate) -> Bool { date >= firstDay && date <= lastDay }

  /// The school year so many years later, or earlier if negative; `nil` outside the range.
  package func adding(years: Int) -> SchoolYear? {
    let (year, overflow) = startYear.addingReportingOverflow(years)
    return overflow ? nil : SchoolYear(startYear: year)
  }

  /// `2026/27`.
  package var displayed: String {
    "\(DateDigits.padded(startYear, to: 4))/\(DateDigits.padded((startYear + 1) % 100, to: 2))"
  }
}

extension SchoolYear: Comparable, CustomStringConvertible {
  package static func < (left: SchoolYear, right: SchoolYear) -> Bool { left.startYear < right.startYear }

  package var description: String { displayed }
}
