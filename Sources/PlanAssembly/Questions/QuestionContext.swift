import Findings
import PlanModel

/// What the questions of a plan are made from.
struct QuestionContext {
  let entries: [PlanEntry]
  let advices: [String: Advice]
  /// In the one order that all advice has.
  let orderedAdvices: [Advice]
  let decisions: DecisionIndex
  let date: CivilDate
  let topics: TopicLexicon
  let work: TopicLexicon
  let opposites: Opposites
  let rowSigns: RowSigns
  private let items: [ItemKey: AdviceItem]
  /// Folded words that name the child: every statement holds them, so they tell nothing.
  let names: Set<String>
  /// Labels of earlier plans, of entries that may be gone by now.
  var earlierLabels: Set<String> = []
  private let places: [PlanItemID: Int]

  init(
    entries: [PlanEntry], advices: [Advice], decisions: DecisionIndex, date: CivilDate, topics: TopicLexicon,
    work: TopicLexicon, opposites: Opposites, rowSigns: RowSigns, names: Set<String>
  ) {
    self.entries = entries
    self.advices = Dictionary(advices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    orderedAdvices = advices
    self.decisions = decisions
    self.date = date
    self.topics = topics
    self.opposites = opposites
    self.rowSigns = rowSigns
    items = Dictionary(
      advices.flatMap { advice in advice.items.map { (ItemKey(submission: advice.id, item: $0.id), $0) } },
      uniquingKeysWith: { first, _ in first })
    self.work = work
    self.names = names
    places = Dictionary(entries.indices.map { (entries[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func item(_ submission: String?, _ item: String) -> AdviceItem? { items[ItemKey(submission: submission, item: item)] }

  static func names(of child: Child) -> Set<String> {
    let all = [child.fullName, child.preferredName ?? ""] + child.knownAs
    return Set(all.flatMap(WordList.words).flatMap { [$0, $0 + "s"] })
  }

  /// A side for an entry of the plan: its first source speaks for it.
  func side(_ index: Int) -> Question.Side {
    let entry = entries[index]
    let source = entry.sources.first
    var side = Question.Side(submission: source?.submission, item: source?.item, entry: entry.id)
    side.role = source?.role
    side.dated = source?.submission.flatMap { advices[$0]?.dated }
    return side
  }

  /// What people call the entry, with its source: "F3 (Speech and language therapist, 2 March 2026)".
  func name(_ side: Question.Side) -> String {
    let label = entry(side.entry)?.label
    let source = [side.role, side.dated?.displayed(.long)].compactMap { $0 }.joined(separator: ", ")
    let called = label ?? side.item ?? side.submission ?? ""
    return source.isEmpty ? called : "\(called) (\(source))"
  }

  /// The item by its own name, for a reason that is to stay true: "SP2 (Headteacher, 2 March 2026)". Labels of a plan
  /// that has not been drafted yet may still move.
  func source(_ side: Question.Side) -> String {
    let source = [side.role, side.dated?.displayed(.long)].compactMap { $0 }.joined(separator: ", ")
    let called = side.item ?? side.submission ?? ""
    return source.isEmpty ? called : "\(called) (\(source))"
  }

  func entry(_ id: PlanItemID?) -> PlanEntry? { id.flatMap { places[$0] }.map { entries[$0] } }

  func reference(_ side: Question.Side) -> Decision.ItemReference {
    Decision.ItemReference(submission: side.submission, item: side.item)
  }

  /// All sources of the entry that a side stands in.
  private func references(_ side: Question.Side) -> [Decision.ItemReference] {
    guard let entry = entry(side.entry) else { return [reference(side)] }
    return entry.sources.map { Decision.ItemReference(submission: $0.submission, item: $0.item) }
  }

  /// A decision without name and person: they are added when somebody takes it.
  func decision(
    _ kind: Decision.Kind, _ sides: [Question.Side], because reason: String,
    _ fill: (inout Decision.Value) -> Void = { _ in }
  ) -> Decision {
    var decision = Decision(id: "", kind: kind, reason: Prose(reason), by: "", on: date)
    fill(&decision.value)
    let keep = decision.value.keep
    // What becomes of an entry is decided for all that it is made of: a repeat of what was not taken would stand alone.
    decision.items = sides.flatMap { side in
      [.merge, .choose, .setAside].contains(kind) && reference(side) != keep ? references(side) : [reference(side)]
    }
    return decision
  }

  /// Whether a decision in force speaks about all sides, each by any of the sources of its entry.
  func isSettled(_ question: Question) -> Bool {
    let keys = question.sides.compactMap { side in
      side.item.map { ItemKey(submission: side.submission, item: $0) }
    }
    if keys.count > 1, decisions.settles(keys) { return true }
    return !keys.isEmpty && keys.allSatisfy { decisions.overrides(question.kind.check, $0) }
  }
}
