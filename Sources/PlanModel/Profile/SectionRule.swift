/// What the law says about one section of a plan (regulation 12(1)).
package struct SectionRule: Sendable, Hashable {
  package var section: Section
  /// What it is about, as it stands after the letter in a heading.
  package var heading: String
  package var authority: String
  /// The age at which it no longer applies, and the section that takes over.
  package var untilAge: Int?
  package var then: Section?
  /// Whether somebody must secure what it says.
  package var isEnforceable = false
  package var isAppealable = false

  package init(section: Section, heading: String, authority: String) {
    self.section = section
    self.heading = heading
    self.authority = authority
  }
}
