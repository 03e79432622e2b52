/// Numbers by which rules judge and which the law leaves to the authority. Each has a value when its file says nothing.
package struct RuleNumbers: Sendable, Hashable {
  /// Pages of sections A to J from which a plan counts as too long; section K is not counted.
  package var planPages = 20
  /// Words from which a sentence counts as too long.
  package var sentenceWords = 35
  /// Hours in the week of a school, in hundredths: 3250 for 32½.
  package var weekHundredths = 3250
  /// Hours in the week of an early years setting, and of a college, in hundredths.
  package var earlyYearsWeekHundredths = 3000
  package var collegeWeekHundredths = 3250
  /// Days in the week of a full programme after 16.
  package var fullProgrammeDays = 5
  /// Words from which a statement that stands in another plan too is looked at.
  package var sharedTextWords = 12
  /// Months before a change of phase from which a plan must prepare for it.
  package var phaseChangeMonths = 12

  package init() {}
}
