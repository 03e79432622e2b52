package import PlanModel

/// Everything an assembly depends on; nothing is taken from anywhere else.
package struct AssemblyInput: Sendable {
  package var record: CaseRecord
  package var advices: [Advice]
  /// Files that could not be read as advice; section K shows what they leave outstanding.
  package var refused: [RefusedFile]
  package var placing: Placing
  /// Heads of regulation 6(1) whose advice must always be sought, as the profile says.
  package var alwaysSought: [RegulationHead]
  package var stage: Stage
  package var date: CivilDate
  package var number: Int?
  /// Whether section I may be filled at this stage.
  package var showsPlacement: Bool
  /// Labels of earlier drafts, by the key of the item they were given to.
  package var carriedLabels: [String: String]
  package var clock: [ClockEntry]
  /// Decisions whose items still say what they said, in the order they were made.
  package var decisions: [Decision] = []
  /// Decisions whose items have changed or are gone.
  package var reopened: [Decision] = []
  /// What the law and the stage ask of the plan.
  package var terms = PlanTerms()
  /// Whether rows of section G that the commissioner has not agreed are left out, as a final plan must (regulation 12(2)).
  package var omitsRefusedHealth = false
  /// By which another child is found in the text of advice; the empty one finds nothing.
  package var names = NameLexicon()
  /// What needs are about, for finding those that may be the same.
  package var topics = TopicLexicon()
  /// Statements that cannot both be so.
  package var opposites = Opposites()
  /// By what rows of provision are seen to need a question.
  package var rowSigns = RowSigns()
  /// Pieces of work that rows name, for finding rows about the same.
  package var work = TopicLexicon()
  /// Of the fields that a row leaves blank, those that its words give, or that a row of its kind does not need.
  package var saidInWords: @Sendable (Provision, Section) -> Set<Gap.Field> = { _, _ in [] }
  /// Whether the words of an outcome say by when.
  package var isDateSaid: @Sendable (Outcome) -> Bool = { _ in false }

  package init(
    record: CaseRecord, advices: [Advice], refused: [RefusedFile] = [], placing: Placing,
    alwaysSought: [RegulationHead], stage: Stage,
    date: CivilDate, number: Int? = nil, showsPlacement: Bool = false, carriedLabels: [String: String] = [:],
    clock: [ClockEntry] = []
  ) {
    self.record = record
    self.advices = advices
    self.refused = refused
    self.placing = placing
    self.alwaysSought = alwaysSought
    self.stage = stage
    self.date = date
    self.number = number
    self.showsPlacement = showsPlacement
    self.carriedLabels = carriedLabels
    self.clock = clock
  }
}

/// A file that was not accepted, with the name of the submission if that much could be read.
package struct RefusedFile: Sendable, Hashable {
  package var path: String
  package var submission: String?
  package var heads: [RegulationHead]

  package init(path: String, submission: String?, heads: [RegulationHead]) {
    self.path = path
    self.submission = submission
    self.heads = heads
  }

  init(_ advice: Advice) { self.init(path: advice.source.path, submission: advice.id, heads: advice.regulations) }
}
