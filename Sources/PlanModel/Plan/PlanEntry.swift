/// One entry of the plan: the words of its first source, and every source that says the same.
package struct PlanEntry: Sendable, Hashable {
  package var id: PlanItemID
  /// What people call it, such as "B3". Given once and carried to every later draft; nil for entries that nobody
  /// refers to, such as a strength.
  package var label: String?
  package var section: Section
  package var area: Area?
  package var content: AdviceItem.Content
  package var sources: [Citation]
  /// What the other sources of a need say of its effect, where it differs from the first.
  package var furtherImpacts: [FurtherImpact] = []
  /// Codes of the evidence it rests on, of all its sources.
  package var evidenceCodes: [String] = []
  /// Plan items that this one serves or rests on.
  package var needs: [PlanItemID] = []
  package var outcomes: [PlanItemID] = []
  /// Provision that meets this need or works towards this outcome.
  package var provisions: [PlanItemID] = []
  /// Rows whose time this row is part of, as any of its sources says.
  package var within: [PlanItemID] = []
  /// Other entries of the plan that the author says it belongs with.
  package var relatesTo: [PlanItemID] = []
  package var marks: Set<Mark> = []
  /// For a row of section G: the commissioner's answer, from the case file, else from the advice.
  package var agreement: HealthAgreement?
  /// Fields that the author left blank and that a reader must be able to ask for.
  package var blanks: [Gap.Field] = []
  /// What a decision changed, in order, with the words of the advice.
  package var changes: [EntryChange] = []
  /// Advice that says otherwise and was not followed, with the decision that says why.
  package var notFollowed: [NotFollowed] = []
  /// Decisions that shaped the entry, by id, in order.
  package var decisions: [String] = []
  /// Labels of entries of the present plan that a review proposes to change by this one.
  package var concerns: [String] = []
  /// Entries that disagree with this one, for a person to decide.
  package var disagreesWith: [PlanItemID] = []

  package init(id: PlanItemID, section: Section, area: Area?, content: AdviceItem.Content, sources: [Citation]) {
    self.id = id
    self.section = section
    self.area = area
    self.content = content
    self.sources = sources
  }

  package var kind: ItemKind { AdviceItem(id.text, content).kind }

  /// What the reader must see beside the entry.
  package enum Mark: String, Sendable, Hashable, Comparable, CaseIterable {
    case needWithoutProvision = "need-without-provision"
    case provisionWithoutNeed = "provision-without-need"
    case areaNotStated = "area-not-stated"
    case parentReported = "parent-reported"
    case awaitsAgreement = "awaits-agreement"
    /// The commissioner has said no, or the row is in dispute (regulation 12(2)).
    case notAgreed = "not-agreed"
    /// It stands in the plan of the authority that the child moved from. Nobody here drafted it.
    case fromPreviousPlan = "from-previous-plan"
    /// Two advices disagree on it, and nobody has decided.
    case disagreement
    /// A reply such as "not known to this service": nobody assessed, so it is no finding of "no needs".
    case nilReturn = "nil-return"

    package static func < (left: Mark, right: Mark) -> Bool { left.rawValue < right.rawValue }
  }
}

/// The effect of a need as a second author sees it.
package struct FurtherImpact: Sendable, Hashable {
  package var words: Prose
  package var source: Citation

  package init(words: Prose, source: Citation) {
    self.words = words
    self.source = source
  }
}

/// One field of an entry as a decision changed it. The words of the advice are kept beside it.
package struct EntryChange: Sendable, Hashable {
  /// Name of the field as in the form, such as "what" or "frequency".
  package var field: String
  /// The words of the advice; empty where the advice left the field blank.
  package var before: Prose
  package var decision: String

  package init(field: String, before: Prose, decision: String) {
    self.field = field
    self.before = before
    self.decision = decision
  }
}

/// Advice on the same matter that a person chose not to follow.
package struct NotFollowed: Sendable, Hashable {
  package var source: Citation
  package var decision: String

  package init(source: Citation, decision: String) {
    self.source = source
    self.decision = decision
  }
}

/// Where a statement comes from.
package struct Citation: Sendable, Hashable {
  /// Id of the submission; nil for the case file itself.
  package var submission: String?
  package var version: Int
  package var item: String
  package var page: String?
  /// The author of the item, by role, in words.
  package var role: String?
  package var line: Int
  package var manner: Manner

  package init(
    submission: String?, version: Int, item: String, page: String? = nil, role: String? = nil, line: Int = 0,
    manner: Manner = .verbatim
  ) {
    self.submission = submission
    self.version = version
    self.item = item
    self.page = page
    self.role = role
    self.line = line
    self.manner = manner
  }

  package enum Manner: String, Sendable, Hashable {
    /// The words are the author's.
    case verbatim
    /// Several sources say the same; the words are those of the first.
    case combined
    /// The words were changed by a decision that is on record.
    case edited
    /// The authority decided it: no advice says so.
    case authority
  }
}
