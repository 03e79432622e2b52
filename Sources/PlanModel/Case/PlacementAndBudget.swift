/// Sections I and J, and reasons for an empty section, as the case file gives them.

package struct Placement: Sendable, Hashable {
  package var name: String?
  package var type: String?
  package var typeWords: String?
  package var urn: String?
  package var ukprn: String?
  package var laestab: String?
  package var from: CivilDate?
  package var to: CivilDate?
  package var isResidential: Bool?
  package var share: String?
  package var rank: Int?
  package var consultedOn: CivilDate?
  package var responseOn: CivilDate?
  package var isParentalArrangement: Bool?
  package var annex: Prose?
  package init() {}
}

package struct SectionNote: Sendable, Hashable {
  package var section: Section
  package var area: Area?
  package var reason: String
  package var words: Prose
  package var submission: String?
  package init(section: Section, reason: String, words: Prose) {
    self.section = section
    self.reason = reason
    self.words = words
  }
}

package struct PersonalBudget: Sendable, Hashable {
  package var isRequested: Bool
  package var requestedOn: CivilDate?
  package var answer: String?
  package var answeredOn: CivilDate?
  package var reason: String?
  package var statement: Prose?
  package var payments: [Payment] = []
  package init(isRequested: Bool) { self.isRequested = isRequested }
}

package struct Payment: Sendable, Hashable {
  package var id: String
  package var provisions: String?
  package var needs: String?
  package var outcomes: String?
  /// Pounds with two places, as written.
  package var amount: String?
  package var period: String?
  package var rate: String?
  package var hours: String?
  package var weeks: Int?
  package var howHeld: String?
  package var recipient: String?
  package var fundedBy: String?
  package var isOnSettingPremises: Bool?
  package var settingConsentOn: CivilDate?
  package var isForPlace: Bool?
  package var start: CivilDate?
  package var reviewDates: String?
  package var remark: String = ""
  package init(id: String) { self.id = id }
}
