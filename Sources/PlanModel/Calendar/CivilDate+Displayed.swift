/// How a date is written for a reader.
package enum DateForm: Sendable, Hashable, CaseIterable {
  /// 9 November 2021
  case long
  /// Tuesday 9 November 2021
  case longWithWeekday
  /// 09/11/2021
  case numeric
}

extension CivilDate {
  /// The date as a reader sees it; the names of months and days come from `words`.
  package func displayed(_ form: DateForm = .long, words: DateWords = .english) -> String {
    switch form {
    case .long: "\(day) \(words.month(month)) \(year)"
    case .longWithWeekday: "\(words.weekday(weekday)) \(displayed(.long, words: words))"
    case .numeric:
      "\(DateDigits.padded(day, to: 2))/\(DateDigits.padded(month, to: 2))/\(DateDigits.padded(year, to: 4))"
    }
  }
}
