/// What the law says about one head of advice (regulation 6(1)).
package struct AdviceHeadRule: Sendable, Hashable {
  package enum When: String, Sendable, Hashable, CaseIterable {
    case always
    /// From the year in which preparing for adulthood begins.
    case adulthood
    /// Where the authority thinks it appropriate.
    case ifAppropriate = "if-appropriate"
    /// Where the family reasonably asks.
    case onRequest = "on-request"
  }

  package var head: RegulationHead
  /// What advice it is, such as "Educational advice".
  package var title: String
  /// Who gives it.
  package var from: String
  /// What to call it when it is not there, in the middle of a sentence.
  package var missing: String
  package var note: String?
  package var when: When
  /// Whether a plan may go on without it once it was sought.
  package var mayBeDeclined = false
  package var authority: String

  package init(
    head: RegulationHead, title: String, from: String, missing: String, when: When, authority: String
  ) {
    self.head = head
    self.title = title
    self.from = from
    self.missing = missing
    self.when = when
    self.authority = authority
  }

  /// Whether it must be sought for a child of this curriculum year, nobody having asked for it. A year that is not
  /// known asks for nothing that depends on it.
  package func isRequired(yearGroup: Int?, adulthoodFrom first: Int) -> Bool {
    switch when {
    case .always: true
    case .adulthood: yearGroup.map { $0 >= first } ?? false
    case .ifAppropriate, .onRequest: false
    }
  }
}
