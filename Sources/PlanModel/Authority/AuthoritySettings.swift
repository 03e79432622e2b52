/// What an authority has decided within the law. Each has a value when its file says nothing.
package struct AuthoritySettings: Sendable, Hashable {
  /// The profile of new cases.
  package var profile = "england-2014"
  /// Whether a proposed amended plan keeps section I. At a change of phase it is always empty.
  package var keepsPlacementInProposedPlan = false
  /// From how many days before its end a limit is called near.
  package var nearDays = 7
  /// From what age in months advice is called old.
  package var adviceStaleMonths = 12
  /// Weeks of term in a year; nil for those of the profile.
  package var termWeeks: Int?
  package var showsSources = true
  package var showsContactDetails = true
  package var serviceAllowance = ServiceAllowance.none
  /// Bank holidays that the profile does not list yet.
  package var bankHolidays: Set<CivilDate> = []

  package init() {}

  /// The working days of a profile with the authority's own bank holidays.
  package func workingDays(of profile: Profile) -> WorkingDays {
    WorkingDays(bankHolidays: profile.workingDays.bankHolidays.union(bankHolidays))
  }
}
