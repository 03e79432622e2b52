package import PlanModel

/// The statements of another plan, for finding text that several children share.
package struct OtherPlan: Sendable, Hashable {
  /// The authority's reference of that case.
  package var reference: String
  package var statements: [String]
  /// Names that the child of that plan is called by: whole names, or forenames.
  package var names: [String]

  package init(reference: String, statements: [String], names: [String]) {
    self.reference = reference
    self.statements = statements
    self.names = names
  }

  /// What a plan.xml says in sections B to H2. A child is called by the first of the legal names, and by every other name
  /// that the front page gives.
  package init(_ plan: KeptPlan) {
    let forename = plan.names.first?.split(separator: " ").first.map(String.init)
    self.init(
      reference: plan.reference,
      statements: plan.entries.filter { OtherPlan.isShared($0.section) }.compactMap {
        $0.content.fieldTexts.first?.prose.plain
      },
      names: [forename].compactMap { $0 } + plan.names.dropFirst())
  }

  /// Sections whose statements are written for the child by those who advise: not the family's own words.
  static func isShared(_ section: Section) -> Bool { section >= .b && section <= .h2 }
}
