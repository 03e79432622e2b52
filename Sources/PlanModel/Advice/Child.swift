/// The child or young person as a file describes them. The same shape in advice and in the case file.
package struct Child: Sendable, Hashable {
  package var legalForename: String
  package var middleNames: String?
  /// Empty for a person who has one name only.
  package var surname: String
  package var preferredName: String?
  package var knownAs: [String] = []
  package var formerNames: [String] = []
  package var dateOfBirth: CivilDate
  package var sex: String?
  package var genderIdentity: String?
  package var pronouns: String?
  package var ethnicity: String?
  package var religion: String?
  package var firstLanguages: [String] = []
  package var interpreter: String?
  package var communicationMethod: String?
  package var upns: [OfficialNumber] = []
  package var uln: OfficialNumber?
  package var nhsNumber: OfficialNumber?
  package var addresses: [String] = []
  package var postcode: String?
  /// Whether address and school must not be shown.
  package var isRestricted = false
  package var lookedAfter: LookedAfter?
  package var settings: [EducationSetting] = []
  package var yearGroup: YearGroup?

  package init(legalForename: String, surname: String, dateOfBirth: CivilDate) {
    self.legalForename = legalForename
    self.surname = surname
    self.dateOfBirth = dateOfBirth
  }

  /// The full legal name.
  package var fullName: String {
    [legalForename, middleNames ?? "", surname].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The name a plan calls the child by.
  package var calledName: String { preferredName ?? knownAs.first ?? legalForename }
}

/// An official number as written. `value` is empty when there is none, and `unknownReason` says why.
package struct OfficialNumber: Sendable, Hashable {
  package var value: String
  package var unknownReason: String?
  package var isFormer = false
  package var line: Int = 0
  package init(_ value: String) { self.value = value }
}

package struct LookedAfter: Sendable, Hashable {
  package var now: Bool
  package var ever: Bool?
  package var responsibleAuthority: String?
  package init(now: Bool) { self.now = now }
}

package struct EducationSetting: Sendable, Hashable {
  package var name: String
  package var type: String?
  package var urn: String?
  package var ukprn: String?
  package var laestab: String?
  package var from: CivilDate?
  package var to: CivilDate?
  package var attendance: String?
  package init(name: String) { self.name = name }
}

package struct YearGroup: Sendable, Hashable {
  package var words: String
  package var isOutOfCohort = false
  package init(_ words: String) { self.words = words }
}
