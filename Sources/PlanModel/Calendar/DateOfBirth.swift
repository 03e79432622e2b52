/// A date of birth, and what the law makes of it.
package struct DateOfBirth: Sendable, Hashable {
  package let date: CivilDate

  package init(_ date: CivilDate) { self.date = date }

  /// Age in whole years on a day; `nil` before birth. A year is complete at the start of the birthday
  /// (Family Law Reform Act 1969 s.9).
  package func age(on day: CivilDate) -> Int? {
    guard day >= date else { return nil }
    let years = day.year - date.year
    let birthday = (day.year, date.month, date.day)
    return (day.year, day.month, day.day) < birthday ? years - 1 : years
  }

  /// The day on which an age is reached; `nil` for a negative age or beyond year 9999.
  ///
  /// Somebody born on 29 February reaches it on 1 March in a common year, so that the year before is complete.
  package func birthday(_ age: Int) -> CivilDate? {
    guard age >= 0 else { return nil }
    let (year, overflow) = date.year.addingReportingOverflow(age)
    guard !overflow, CivilDate.years.contains(year) else { return nil }
    return CivilDate(year: year, month: date.month, day: date.day) ?? CivilDate(year: year, month: 3, day: 1)
  }

  /// The 18th birthday, from which section H1 no longer applies: section 2 of the Chronically Sick and Disabled
  /// Persons Act 1970 is for people under 18 (CFA 2014 s.37(2)(e)).
  package var eighteenthBirthday: CivilDate? { birthday(18) }
}
