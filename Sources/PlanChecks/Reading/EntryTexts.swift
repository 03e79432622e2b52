import Findings
import PlanModel

/// The words of an entry, field by field, by the names of the form.
struct FieldText {
  var field: String
  var prose: Prose
}

extension AdviceItem.Content {
  /// Fields that hold sentences, the main one first.
  var fieldTexts: [FieldText] {
    func some(_ field: String, _ prose: Prose?) -> [FieldText] {
      prose.map { [FieldText(field: field, prose: $0)] } ?? []
    }
    switch self {
    case .view(let view): return some("view", view.words)
    case .strength(let words): return some("strength", words)
    case .risk(let words): return some("risk", words)
    case .need(let need):
      return some("statement", need.statement) + some("impact", need.impact)
        + need.evidence.flatMap { some("evidence", $0.words) }
    case .outcome(let outcome):
      return some("statement", outcome.statement) + some("measure", outcome.measure)
        + some("baseline", outcome.baseline)
        + some("target", outcome.target) + outcome.steps.flatMap { some("step", $0.words) }
    case .provision(let row):
      return some("what", row.what) + row.notes.flatMap { some("note", $0) }
        + some("trigger", row.trigger.map { Prose($0) }) + some("where", row.place.map { Prose($0) })
    case .fact(let fact): return some("fact", fact.words)
    case .recommendation(let recommendation): return some("recommendation", recommendation.words)
    case .request(let request): return some("request", request.words)
    case .noNeeds(let none): return some("no-needs", none.words)
    }
  }
}

extension CheckContext {
  /// Entries that were drafted here: what stands in the plan of another authority is carried over and not judged.
  var draftedEntries: [PlanEntry] { plan.entries.filter { !$0.marks.contains(.fromPreviousPlan) } }

  /// Every submission that section K appends, once.
  var annexed: [(label: String?, advice: Advice)] {
    plan.annex.compactMap { row in row.advice.map { (row.label, $0) } }
  }

  /// Submissions by professionals: not the family's own, and not the plan of another authority.
  var professional: [(label: String?, advice: Advice)] {
    annexed.filter { $0.advice.kind != .transferredPlan && !$0.advice.isByFamily }
  }

  func place(
    of advice: Advice, _ label: String?, item: AdviceItem? = nil, field: String? = nil, range: Range<Int>? = nil
  ) -> Place {
    Place(
      file: advice.source.path, line: item.flatMap { $0.line > 0 ? $0.line : nil }, submission: advice.id,
      item: item?.id, label: label, section: "K", field: field, range: range)
  }

  /// What people call a submission in a sentence: "K4", or "the advice of …" by its own id.
  func name(_ advice: Advice, _ label: String?) -> String { label ?? advice.id }
}

extension Advice {
  /// Whether parents, the child or the young person wrote it.
  var isByFamily: Bool {
    let roles = authors.compactMap(\.role.code)
    return regulations == [.a] || (!roles.isEmpty && roles.allSatisfy { ["parent", "young-person"].contains($0) })
  }

  /// Everybody who signs for a part of it.
  var allAuthors: [Author] { authors + services.flatMap(\.authors) }

  var allAssessments: [Assessment] { assessments + services.flatMap(\.assessments) }

  var allNarratives: [Narrative] { narratives + services.flatMap(\.narratives) }

  /// Sentences outside its items.
  var remarks: [Prose] { [limits, viewsGathered].compactMap { $0 } + allNarratives.map(\.text) }
}
