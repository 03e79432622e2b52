import PlanModel

/// Rows of different authors for the same work: who does it, how often, how long, with how many others.
struct ProvisionQuestions {
  private(set) var questions: [Question] = []
  private let context: QuestionContext
  /// Advice of one author that is this much younger than another's is taken to be about a later time.
  private static let daysApart = 180

  init(_ context: QuestionContext, _ needs: NeedMatching) {
    self.context = context
    let matching = ProvisionMatching(
      context.entries, needs: needs, names: context.names, isPointer: context.rowSigns.isPointer)
    for group in matching.groups { ask(group) }
    let known = Set(matching.groups)
    for pair in WorkMatching(context.entries, needs: needs, work: context.work).pairs where !known.contains(pair) {
      ask(pair)
    }
  }

  private mutating func ask(_ group: [Int]) {
    let promises = group.compactMap { index -> Promise? in
      guard case .provision(let row) = context.entries[index].content else { return nil }
      return Promise(row)
    }
    guard promises.count == group.count else { return }
    func differ(_ field: String) -> Bool {
      promises.indices.contains { left in
        promises.indices.contains { right in left < right && promises[left].differs(from: promises[right], in: field) }
      }
    }
    let isDeliverer = differ(Promise.deliverer)
    // Numbers in the words that cannot both be right are a difference of amounts too.
    let measures = group.map { Measures(words(of: $0)) }
    let isMeasure = measures.indices.contains { left in
      measures.indices.contains { left < $0 && !measures[left].conflicts(with: measures[$0]).isEmpty }
    }
    let amounts = Promise.amounts.filter(differ) + (isMeasure ? ["what"] : [])
    var fields = amounts + (isDeliverer ? [Promise.deliverer] : [])
    if fields.isEmpty { fields = ["what"] }
    var sides = group.map(context.side)
    for index in sides.indices {
      for field in fields { sides[index].values[field] = promises[index].words[field] ?? "" }
    }
    let newest = amounts.isEmpty ? nil : newer(sides)
    let kind: Question.Kind =
      newest != nil
      ? .olderAndNewer : !amounts.isEmpty ? .conflictAmount : isDeliverer ? .conflictDeliverer : .duplicateProvision
    var question = Question(kind: kind, section: context.entries[group[0]].section, sides: sides)
    question.fields = fields
    question.choices = choices(question, newest: newest)
    question.ask = kind == .duplicateProvision ? nil : "Which of these is meant to be delivered, and do they overlap?"
    questions.append(question)
  }

  private func words(of index: Int) -> String {
    guard case .provision(let row) = context.entries[index].content else { return "" }
    return row.what.plain
  }

  /// The side that is clearly about a later time than all others.
  private func newer(_ sides: [Question.Side]) -> Int? {
    let dates = sides.compactMap(\.dated)
    guard dates.count == sides.count, let latest = dates.max(), let index = dates.firstIndex(of: latest),
      dates.filter({ $0 == latest }).count == 1
    else { return nil }
    let others = sides.indices.filter { $0 != index }
    let isLater = others.allSatisfy { other in
      dates[other].days(until: latest) >= ProvisionQuestions.daysApart
        || (sides[other].role != nil && sides[other].role == sides[index].role)
    }
    return isLater ? index : nil
  }

  private func choices(_ question: Question, newest: Int?) -> [Question.Choice] {
    let sides = question.sides
    let isSame = question.kind == .duplicateProvision
    let order = newest.map { newest in [newest] + sides.indices.filter { $0 != newest } } ?? Array(sides.indices)
    var choices = order.map { index -> Question.Choice in
      let name = context.name(sides[index])
      let source = context.source(sides[index])
      let others = sides.indices.filter { $0 != index }.map { context.source(sides[$0]) }.listed
      let reason =
        isSame
        ? "The rows promise the same work. The words of \(source) are kept."
        : index == newest
          ? "\(source) is the newer advice on the same work, and is taken in place of \(others)."
          : "The rows disagree about the same work. \(source) is taken in place of \(others)."
      return Question.Choice(
        isSame ? "One row, in the words of \(name)" : "Take \(name)",
        context.decision(isSame ? .merge : .choose, sides, because: reason) {
          $0.keep = context.reference(sides[index])
        },
        isProposed: index == newest)
    }
    choices.append(
      Question.Choice(
        "Keep all of them: they are different work, to be delivered beside each other",
        context.decision(
          .split, sides,
          because: "The rows are different work, to be delivered beside each other: each stands as its author wrote it."
        )))
    return choices
  }
}
