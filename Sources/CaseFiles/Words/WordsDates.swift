package import PlanModel

extension DateWords {
  /// The names of months and days from a file of words; nil when one of them is missing.
  package init?(words: [String: String]) {
    let months = (1...12).compactMap { words["month.\($0)"] }
    let weekdays = (1...7).compactMap { words["weekday.\($0)"] }
    self.init(months: months, weekdays: weekdays)
  }
}
