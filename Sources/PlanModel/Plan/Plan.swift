/// One EHC plan as values: everything that the documents show, each statement with its sources.
package struct Plan: Sendable, Hashable {
  /// The law it is made under, such as "england-2014".
  package var profile: String
  package var stage: Stage
  /// Number of the draft in its case; nil when the draft has no place in a case folder.
  package var number: Int?
  /// The day the document is made: a parameter, never the clock.
  package var date: CivilDate
  /// The case as the authority records it: the front page, sections I and J.
  package var record: CaseRecord
  /// Every entry of sections A to H2, in printed order.
  package var entries: [PlanEntry]
  /// Section I, empty in a draft (CFA 2014 s.38(5)).
  package var placements: [Placement]
  /// Section K.
  package var annex: [AnnexEntry]
  /// What is missing and must be seen to be missing.
  package var gaps: [Gap]
  package var clock: [ClockEntry]
  /// Labels of earlier drafts whose items are not in this one, by the same keys. They are kept so that no label ever
  /// comes to mean something else, and an item that returns has its old label.
  package var retiredLabels: [String: String]

  /// What the law and the stage ask of it.
  package var terms = PlanTerms()
  /// What is for a person to decide.
  package var questions: [Question] = []
  /// Decisions in force, in the order they were made.
  package var decisions: [Decision] = []
  /// Decisions whose items have changed since: they are not in force until somebody looks at them.
  package var reopened: [Decision] = []

  package init(profile: String, stage: Stage, number: Int?, date: CivilDate, record: CaseRecord) {
    self.profile = profile
    self.stage = stage
    self.number = number
    self.date = date
    self.record = record
    entries = []
    placements = []
    annex = []
    gaps = []
    clock = []
    retiredLabels = [:]
  }

  package func entries(in section: Section, _ kind: ItemKind? = nil) -> [PlanEntry] {
    entries.filter { $0.section == section && (kind == nil || $0.kind == kind) }
  }

  package func entry(_ id: PlanItemID) -> PlanEntry? { entries.first { $0.id == id } }
}
