import PlanModel

/// Rows of provision that a person must look at by themselves: those that only point elsewhere, those that are there for
/// every child, and those on which another profession answers.
struct RowQuestions {
  private(set) var questions: [Question] = []
  private let context: QuestionContext
  /// Roles that give a row of each type in this case.
  private let advising: [String: Set<String>]

  init(_ context: QuestionContext) {
    self.context = context
    advising = RowQuestions.advising(context)
    for index in context.entries.indices {
      guard case .provision(let row) = context.entries[index].content else { continue }
      if isPointer(row) { questions.append(pointer(index)) }
      if row.isOrdinarilyAvailable == true { questions.append(ordinary(index)) }
      if isOutsideExpertise(row, index) { questions.append(outside(index)) }
    }
  }

  // MARK: Pointers

  /// Words that point elsewhere beside fields that promise nothing. An amount in any field makes it a promise, whatever the
  /// words say.
  private func isPointer(_ row: Provision) -> Bool {
    let isEmpty =
      row.frequencies.isEmpty && row.sessionLengths.isEmpty && row.totals.isEmpty && row.group == nil
      && row.equipment.isEmpty && row.training.isEmpty && row.trigger == nil && row.period == nil
    return isEmpty && context.rowSigns.isPointer(row.what.plain)
  }

  private func pointer(_ index: Int) -> Question {
    make(
      .pointer, index,
      setAside: "The row only points to another place. What it points to stands in the plan in its own right.",
      keep: "The row stays as its author wrote it, although it only points to another place.",
      ask: "What is to be provided: what, by whom, how often and for how long?")
  }

  // MARK: For every child

  private func ordinary(_ index: Int) -> Question {
    make(
      .ordinarilyAvailable, index,
      setAside: "It is there for every child without a plan, so it is no special educational provision.",
      keep: "It is kept, because the child is to have it whatever the setting offers to all.", ask: nil)
  }

  // MARK: Another profession's field

  /// An author may pass on what those who answer for it advise, so a row is asked about only where none of them gives one of
  /// its type.
  private func isOutsideExpertise(_ row: Provision, _ index: Int) -> Bool {
    guard let type = row.type, let answering = context.rowSigns.roles(answeringFor: type) else { return false }
    let roles = context.roles(of: index)
    guard !roles.isEmpty, roles.isDisjoint(with: answering), roles.isDisjoint(with: ["parent", "young-person"]) else {
      return false
    }
    return (advising[type] ?? []).isDisjoint(with: answering)
  }

  private static func advising(_ context: QuestionContext) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for index in context.entries.indices {
      guard case .provision(let row) = context.entries[index].content, let type = row.type else { continue }
      found[type, default: []].formUnion(context.roles(of: index))
      // They gave advice on it, although somebody chose another row.
      found[type, default: []].formUnion(context.roles(context.entries[index].notFollowed.map(\.source)))
    }
    return found
  }

  private func outside(_ index: Int) -> Question {
    make(
      .outsideExpertise, index,
      setAside: "Another profession answers for this provision, and does not advise it.",
      keep: "It is kept, although another profession answers for it: the advice is evidence, and no other is at hand.",
      ask: "Whose advice does this rest on? Ask that profession for its own.")
  }

  private func make(
    _ kind: Question.Kind, _ index: Int, setAside: String, keep: String, ask: String?
  ) -> Question {
    let side = context.side(index)
    var question = Question(kind: kind, section: context.entries[index].section, sides: [side])
    var leave = context.decision(.setAside, [side], because: setAside)
    leave.items = context.entries[index].sources.map {
      Decision.ItemReference(submission: $0.submission, item: $0.item)
    }
    question.choices = [
      Question.Choice("Leave it out", leave),
      Question.Choice("Keep it", context.decision(.overrideCheck, [side], because: keep) { $0.check = kind.check }),
    ]
    question.ask = ask
    return question
  }
}

extension QuestionContext {
  /// Codes of the roles of those who say what an entry says.
  func roles(of index: Int) -> Set<String> { roles(entries[index].sources) }

  /// Roles of the authors of these items, by their codes.
  func roles(_ sources: [Citation]) -> Set<String> {
    Set(
      sources.compactMap { source -> String? in
        guard let advice = source.submission.flatMap({ advices[$0] }), let item = item(advice.id, source.item) else {
          return nil
        }
        return advice.author(of: item)?.role.code
      })
  }
}
