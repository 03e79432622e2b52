/// How a draft or notice reached the family.
package enum ServiceMethod: String, Sendable, Hashable, CaseIterable {
  case hand
  case post
  /// By agreement only.
  case email
}

/// The days an authority allows between sending a paper and its being served.
///
/// When posted papers count as served is a question of law on which this tool takes no view: the authority sets the
/// days, and the page shows both dates. A method that is not listed has no allowance.
package struct ServiceAllowance: Sendable, Hashable {
  /// Calendar days for each method.
  package let days: [ServiceMethod: Int]

  /// `nil` if an allowance is negative or longer than 31 days, which cannot be meant.
  package init?(days: [ServiceMethod: Int]) {
    guard days.values.allSatisfy((0...31).contains) else { return nil }
    self.days = days
  }

  private init() { self.days = [:] }

  /// Everything is served on the day it is sent.
  package static let none = ServiceAllowance()

  /// The day on which a paper sent on a date counts as served; `nil` only at the end of year 9999.
  package func servedOn(sent date: CivilDate, by method: ServiceMethod) -> CivilDate? {
    date.adding(days: days[method] ?? 0)
  }
}
