/// The names of the months and the days of the week, so that an authority's words file can replace them.
package struct DateWords: Sendable, Hashable {
  /// January first.
  package let months: [String]
  /// Monday first.
  package let weekdays: [String]

  /// `nil` unless there are twelve months and seven days, none of them empty.
  package init?(months: [String], weekdays: [String]) {
    guard months.count == 12, weekdays.count == 7, !months.contains(""), !weekdays.contains("") else { return nil }
    self.init(checkedMonths: months, weekdays: weekdays)
  }

  private init(checkedMonths months: [String], weekdays: [String]) {
    self.months = months
    self.weekdays = weekdays
  }

  package static let english = DateWords(
    checkedMonths: [
      "January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])

  /// The name of month 1…12; the number itself for any other, which no date can have.
  package func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : String(number)
  }

  package func weekday(_ day: Weekday) -> String {
    weekdays[day.rawValue - 1]
  }
}
