/// One thing promised inside a statement.
package struct Promise: Sendable, Hashable {
  /// What kind of thing it is; it decides which elements a reader must be told.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Work that a person does with the child, or on the child's behalf.
    case delivered
    /// A thing that is there or not.
    case equipment
    /// A place, a class, a way in which surroundings are arranged.
    case environment
    /// A way of teaching or examining that holds whenever there is teaching or an exam.
    case curriculum
    /// Medicine, feeding and other care that is given at set times or on a sign.
    case procedure
    /// What is done when something happens that anybody can see.
    case protocolOnDemand = "protocol"
    /// Looking again at something.
    case review
    /// Training of adults.
    case training
    /// A referral, an assessment, signposting: a step, not provision.
    case referral
    /// Money instead of provision.
    case money
  }

  package var kind: Kind
  /// Where its words stand, in Unicode scalars.
  package var range: Range<Int>
  package var parts: [ReadPart]
  package var missing: [Element]

  package init(kind: Kind, range: Range<Int>, parts: [ReadPart], missing: [Element]) {
    self.kind = kind
    self.range = range
    self.parts = parts
    self.missing = missing
  }
}

/// What one statement of provision says, and what it leaves open.
package struct ProvisionReading: Sendable, Hashable {
  /// Nil for a text without words.
  package var verdict: Verdict?
  /// Elements a reader must ask for, of any of its promises; in the order of `Element`.
  package var missing: [Element]
  /// Phrases that leave something open.
  package var vague: [VaguePhrase]
  /// Phrases that would, but for a quantity or a role in the same clause. They may be left out of the sentence.
  package var rescued: [VaguePhrase]
  /// Everything read, in order.
  package var parts: [ReadPart]
  package var promises: [Promise]
  /// Elements that the fields of the row give, so that a vague word for them is a matter of wording only.
  package var givenByFields: Set<Element> = []
  /// For each family that was met, the elements its phrases stand in place of.
  package var standsFor: [String: Set<Element>] = [:]

  package static let blank = ProvisionReading(
    verdict: nil, missing: [], vague: [], rescued: [], parts: [], promises: [])

  package init(
    verdict: Verdict?, missing: [Element], vague: [VaguePhrase], rescued: [VaguePhrase], parts: [ReadPart],
    promises: [Promise]
  ) {
    self.verdict = verdict
    self.missing = missing
    self.vague = vague
    self.rescued = rescued
    self.parts = parts
    self.promises = promises
  }

  /// Whether fields of the row say what phrases of this family leave open.
  package func fieldFilled(for family: String) -> Bool {
    guard let elements = standsFor[family], !elements.isEmpty else { return false }
    return elements.isSubset(of: givenByFields)
  }
}
