/// Something that the program may not decide: advices that disagree, items that may be the same, a link that is missing.
///
/// It shows all sides with their sources, and the decisions that would settle it. None of them is taken by itself.
package struct Question: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Different frequency, length, group or total for the same work.
    case conflictAmount = "conflict-amount"
    /// Different people for the same work.
    case conflictDeliverer = "conflict-deliverer"
    /// Facts that cannot both be so.
    case conflictFact = "conflict-fact"
    /// The same test with different scores.
    case conflictScore = "conflict-score"
    /// The family sees otherwise than an adviser found.
    case parentDiffers = "parent-professional-differ"
    /// Advice of one time and of a later time differ.
    case olderAndNewer = "older-and-newer"
    case duplicateNeed = "duplicate-need"
    case duplicateOutcome = "outcome-duplicate"
    case duplicateProvision = "duplicate-provision"
    /// One need is part of another.
    case needWithin = "need-within-need"
    case needWithoutProvision = "need-without-provision"
    case provisionWithoutNeed = "provision-without-need"
    /// A row that only points elsewhere, such as "as above".
    case pointer = "provision-field-holds-admin-text"
    /// Advice that names a school or its type.
    case namesSetting = "advice-names-setting"
    /// Provision that its author says is there for every child.
    case ordinarilyAvailable = "ordinary-provision"
    /// Advice on a matter that another profession answers for.
    case outsideExpertise = "advice-outside-expertise"
    /// A review proposes to change or end an entry of the present plan.
    case reviewProposes = "review-proposes"
    /// A whole file that may be about another child.
    case wrongChild = "wrong-child"
    /// A decision whose items have changed.
    case reopened = "decision-reopened"

    /// Id of the finding that tells it, and of the check that a decision overrides.
    package var check: String { self == .namesSetting ? "placement-hinted-in-draft" : rawValue }
  }

  /// Derived from its kind, its items and what they say where they differ: the same as long as those are.
  package var id: String
  package var kind: Kind
  package var section: Section?
  package var sides: [Side]
  /// Fields in which the sides differ, by their names in the form.
  package var fields: [String] = []
  package var choices: [Choice] = []
  /// What to ask the authors, where asking may settle it.
  package var ask: String?

  package init(kind: Kind, section: Section?, sides: [Side]) {
    self.kind = kind
    self.section = section
    self.sides = sides
    id = Question.name(kind, sides)
  }

  /// One item that the question is about.
  package struct Side: Sendable, Hashable {
    /// Nil for the case file.
    package var submission: String?
    /// Nil for a submission as a whole.
    package var item: String?
    /// The entry it stands in, if it is in the plan.
    package var entry: PlanItemID?
    /// Role of the author, in words.
    package var role: String?
    package var dated: CivilDate?
    /// What the item says in each field that differs, in words.
    package var values: [String: String] = [:]

    package init(submission: String?, item: String?, entry: PlanItemID? = nil) {
      self.submission = submission
      self.item = item
      self.entry = entry
    }
  }

  /// A decision that would settle it. Its number counts from 1.
  package struct Choice: Sendable, Hashable {
    package var words: String
    /// Without id, person and hashes: those are added when it is taken.
    package var decision: Decision
    package var isProposed: Bool

    package init(_ words: String, _ decision: Decision, isProposed: Bool = false) {
      self.words = words
      self.decision = decision
      self.isProposed = isProposed
    }
  }

  /// The name of the question about a decision that is open again: one for each decision.
  package static func name(ofReopened decision: Decision, _ sides: [Side]) -> String {
    name(.reopened, sides + [Side(submission: nil, item: decision.id)])
  }

  private static func name(_ kind: Kind, _ sides: [Side]) -> String {
    let items = sides.map { side in
      let values = side.values.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
      return ([side.submission ?? "", side.item ?? ""] + values).joined(separator: "\u{1F}")
    }
    let all = items.sorted().joined(separator: "\u{1E}")
    return "q_" + PlanItemID.short(kind.rawValue + "\u{1F}" + all)
  }
}
