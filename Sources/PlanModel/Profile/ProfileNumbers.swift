/// The numbers of a profile.

package struct AgeRules: Sendable, Hashable {
  /// Younger children are reviewed more often.
  package var underFive: Int
  /// The child may become a young person, at the end of compulsory school age.
  package var youngPerson: Int
  /// Section H1 no longer applies.
  package var adult: Int
  /// A plan may run to the end of the academic year in which this age is reached.
  package var last: Int

  package init(underFive: Int, youngPerson: Int, adult: Int, last: Int) {
    self.underFive = underFive
    self.youngPerson = youngPerson
    self.adult = adult
    self.last = last
  }
}

/// How much of a frequency there is in a year, for totals.
package struct TeachingYear: Sendable, Hashable {
  package var termWeeks: Int
  package var yearWeeks: Int
  package var daysAWeek: Int
  /// By the code of the frequency. A frequency that is not here, such as each lesson, has no total.
  package var factors: [String: Factor] = [:]

  package init(termWeeks: Int, yearWeeks: Int, daysAWeek: Int) {
    self.termWeeks = termWeeks
    self.yearWeeks = yearWeeks
    self.daysAWeek = daysAWeek
  }

  package enum Factor: Sendable, Hashable {
    /// In hundredths, so that totals are exact: 50 for once a fortnight.
    case aWeek(hundredths: Int)
    case aYear(hundredths: Int)
  }
}

/// Days to leave between sending a draft and the last day for the final plan.
package struct DraftMargin: Sendable, Hashable {
  package var family = 15
  package var setting = 15
  package var spare = 5

  package init() {}

  package var days: Int { family + setting + spare }
}

/// How grave a finding is under a profile or for an authority.
package enum FindingLevel: String, Sendable, Hashable, CaseIterable {
  case error, warning, note
  /// Not told at all.
  case off
}
