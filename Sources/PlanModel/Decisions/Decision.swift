/// What the writer of a plan decided about items of the advice, with who, when and why.
///
/// Decisions are only ever added. One that no longer holds is named by a later one that replaces it.
package struct Decision: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case place, merge, choose
    case setAside = "set-aside"
    case depart, reword, split
    case authorityAmount = "LA-amount"
    case overrideCheck = "override-check"
    /// Takes back the decisions it replaces, and decides nothing in their place.
    case withdraw
  }

  package var id: String
  package var kind: Kind
  package var items: [ItemReference] = []
  package var value = Value()
  /// In full sentences: it may be disclosed.
  package var reason: Prose
  package var by: String
  package var role: String?
  package var on: CivilDate
  /// The last day on which a finding is overridden; nil where that has no end.
  package var until: CivilDate?
  package var evidence: [String] = []
  package var agreedWith: [Agreement] = []
  package var replaces: [String] = []
  /// Line in the file; 0 for a decision not yet written.
  package var line: Int = 0

  package init(id: String, kind: Kind, reason: Prose, by: String, on: CivilDate) {
    self.id = id
    self.kind = kind
    self.reason = reason
    self.by = by
    self.on = on
  }

  /// An item of a submission, and its words when the decision was made.
  package struct ItemReference: Sendable, Hashable {
    /// Nil for an item of the case file.
    package var submission: String?
    /// Nil where the decision is about the submission as a whole.
    package var item: String?
    /// SHA-256 of the item's words at the time, or of the file. When they have changed, the decision is opened again.
    package var wordsSHA256: String?

    package init(submission: String?, item: String?, wordsSHA256: String? = nil) {
      self.submission = submission
      self.item = item
      self.wordsSHA256 = wordsSHA256
    }
  }

  /// What was decided. Which parts are there depends on the kind.
  package struct Value: Sendable, Hashable {
    package var section: Section?
    package var area: Area?
    /// Needs that the item serves, and outcomes it works towards.
    package var needs: [ItemReference] = []
    package var outcomes: [ItemReference] = []
    /// The item whose words are kept.
    package var keep: ItemReference?
    package var field: String?
    package var text: Prose?
    package var amount: Amount?
    /// Id of the finding that is overridden.
    package var check: String?

    package init() {}

    package var isEmpty: Bool { self == Value() }
  }

  package struct Amount: Sendable, Hashable {
    /// A decimal number as written.
    package var times: String?
    package var per: String?
    package var minutes: Int?
    package var weeks: Int?

    package init() {}
  }

  package struct Agreement: Sendable, Hashable {
    package var name: String
    package var role: String?
    package var on: CivilDate?

    package init(name: String) { self.name = name }
  }
}
