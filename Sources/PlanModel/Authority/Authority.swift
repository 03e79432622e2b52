/// The local authority that makes the plans, as its own file says.
package struct Authority: Sendable, Hashable {
  package var name: String
  package var shortName: String?
  package var department: String?
  package var code: String?
  package var language: String?
  package var address: [String] = []
  package var postcode: String?
  package var telephone: String?
  package var email: String?
  package var website: String?
  package var hours: String?
  package var contacts: [HelpContact] = []
  package var officers: [AuthorityOfficer] = []
  package var look = Look()
  package var settings = AuthoritySettings()

  package init(name: String) { self.name = name }

  /// The name for the head of a page.
  package var displayedName: String { shortName ?? name }

  package func officer(_ part: AuthorityOfficer.Part) -> AuthorityOfficer? { officers.first { $0.part == part } }
}

/// A service that families can turn to.
package struct HelpContact: Sendable, Hashable {
  /// Code of `HelpKind`.
  package var kind: String
  package var name: String
  package var purpose: String?
  package var telephone: String?
  package var email: String?
  package var website: String?

  package init(kind: String, name: String) {
    self.kind = kind
    self.name = name
  }
}

package struct AuthorityOfficer: Sendable, Hashable {
  package enum Part: String, Sendable, Hashable, CaseIterable {
    case signs, manages, answers
    case dmo = "DMO"
    case dco = "DCO"
    case dsco = "DSCO"
  }

  package var part: Part
  package var name: String
  package var role: String?
  package var telephone: String?
  package var email: String?

  package init(part: Part, name: String) {
    self.part = part
    self.name = name
  }
}
