/// The parts of a submission's header that are more than a word.

package struct OtherReference: Sendable, Hashable {
  package var system: String
  package var value: String
  package init(system: String, value: String) {
    self.system = system
    self.value = value
  }
}

/// Words with an optional code from a list.
package struct Coded: Sendable, Hashable {
  package var words: String
  package var code: String?
  /// Kind of body, where the words name one and the code is its own.
  package var body: String?
  package init(_ words: String, code: String? = nil) {
    self.words = words
    self.code = code
  }
}

package struct Author: Sendable, Hashable {
  package var id: String?
  package var name: String
  package var role: Coded
  package var organisation: String?
  package var organisationCode: String?
  package var organisationBody: String?
  package var team: String?
  package var email: String?
  package var telephone: String?
  package var regulator: String?
  package var registrationNumber: String?
  package var qualifications: [String] = []
  package var supervisor: String?
  package init(name: String, role: Coded) {
    self.name = name
    self.role = role
  }
}

package struct Assessment: Sendable, Hashable {
  package var on: PartialDate
  package var place: String?
  package var method: String?
  package var present: String?
  package var minutes: Int?
  package var words: String = ""
  package init(on: PartialDate) { self.on = on }
}

package struct Consent: Sendable, Hashable {
  package var givenBy: String
  package var on: CivilDate?
  package var covers: String?
  package var scope: String = ""
  package init(givenBy: String) { self.givenBy = givenBy }
}

package struct Confidential: Sendable, Hashable {
  package var reason: String
  package var items: [String] = []
  package init(reason: String) { self.reason = reason }
}

/// Text of the report under a heading of its own. It is printed in the annex of section K only.
package struct Narrative: Sendable, Hashable {
  package var heading: String
  package var text: Prose
  /// Whether it must not be printed in the plan.
  package var isConfidential = false
  package init(heading: String, text: Prose) {
    self.heading = heading
    self.text = text
  }
}

/// The three agreements that earlier advice is sufficient (regulation 6(4)).
package struct Reuse: Sendable, Hashable {
  package var authorAgreed: CivilDate?
  package var authorityAgreed: CivilDate?
  package var familyAgreed: CivilDate?
  package var purpose: String?
  package init() {}
  package var isComplete: Bool { authorAgreed != nil && authorityAgreed != nil && familyAgreed != nil }
}

package struct Signature: Sendable, Hashable {
  package var by: String
  package var role: String?
  package var on: CivilDate?
  package var statement: String?
  package var isElectronic = false
  package init(by: String) { self.by = by }
}

package struct QualityCheck: Sendable, Hashable {
  package var by: String
  package var role: String?
  package var on: CivilDate?
  package init(by: String) { self.by = by }
}

/// A document that belongs to the advice and stays outside its XML.
package struct Attachment: Sendable, Hashable {
  package var name: String
  package var title: String?
  package var sha256: String?
  package var pages: Int?
  package var isAppended: Bool?
  package var restricted: String?
  /// What its file holds unseen, where the file lies in the case folder and could be opened.
  package var hidden: HiddenContent?
  package init(name: String) { self.name = name }
}

package struct ServicePart: Sendable, Hashable {
  package var name: String
  package var provider: String?
  package var authors: [Author] = []
  package var assessments: [Assessment] = []
  package var narratives: [Narrative] = []
  package init(name: String) { self.name = name }
}
