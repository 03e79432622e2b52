import Findings
import PlanModel

/// Everything in a plan that a person must decide or may want to decide, each with the decisions that would settle it.
///
/// What a decision in force has settled is not asked again.
struct QuestionList {
  private(set) var questions: [Question] = []
  private(set) var findings: [Finding] = []

  init(
    entries: [PlanEntry], admission: Admission, decisions: DecisionIndex, input: AssemblyInput,
    waiting: [Account.Line]
  ) {
    var context = QuestionContext(
      entries: entries, advices: admission.admitted, decisions: decisions, date: input.date, topics: input.topics,
      work: input.work, opposites: input.opposites, rowSigns: input.rowSigns,
      names: QuestionContext.names(of: input.record.child))
    context.earlierLabels = Set(input.carriedLabels.values)
    let needs = NeedMatching(entries, topics: input.topics, names: context.names)
    var asked = WrongChildQuestions.questions(admission.doubtful, context)
    asked += ProvisionQuestions(context, needs).questions
    asked += NeedQuestions(context, needs).questions
    asked += OutcomeQuestions.questions(context)
    asked += FactQuestions(context).questions
    asked += ReviewQuestions.questions(context)
    asked += LinkQuestions.questions(context)
    asked += RowQuestions(context).questions
    if !input.showsPlacement { asked += SettingQuestions(context, input.record, waiting: waiting).questions }
    let open = asked.filter { !context.isSettled($0) }
    questions = open + ReopenedQuestions.questions(input.reopened, beside: open, context)
    findings = questions.compactMap { QuestionFindings.finding($0, context) } + ReviewQuestions.unknown(context)
    findings += HeaderFacts(input.record, on: input.date).findings(admission.admitted)
  }

  /// Marks the entries that disagree with each other, so that the plan shows both sides.
  func mark(_ entries: inout [PlanEntry]) {
    var others: [PlanItemID: [PlanItemID]] = [:]
    for question in questions where question.kind.isDisagreement {
      let ids = question.sides.compactMap(\.entry)
      for id in ids { others[id, default: []] += ids.filter { $0 != id } }
    }
    for index in entries.indices {
      guard let disagreeing = others[entries[index].id] else { continue }
      entries[index].marks.insert(.disagreement)
      entries[index].disagreesWith = disagreeing.unique()
    }
  }
}

extension Question.Kind {
  /// Whether two sides cannot both stand as they are.
  package var isDisagreement: Bool {
    switch self {
    case .conflictAmount, .conflictDeliverer, .conflictFact, .conflictScore, .olderAndNewer, .reviewProposes: true
    default: false
    }
  }
}
