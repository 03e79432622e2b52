import PlanModel

/// Facts that cannot both be so. Both stand, each with its source and date, until a person decides.
enum FactQuestions {
  static func questions(_ context: QuestionContext) -> [Question] {
    FactMatching(context.entries).conflicts.map { conflict in
      var sides = conflict.entries.map(context.side)
      for index in sides.indices {
        sides[index].values[conflict.field] = value(of: conflict.field, context.entries[conflict.entries[index]])
      }
      var question = Question(
        kind: conflict.kind, section: context.entries[conflict.entries[0]].section, sides: sides)
      question.fields = [conflict.field]
      question.choices = choices(sides, context)
      question.ask = "Which of these is right, and on what date was it found?"
      return question
    }
  }

  private static func value(of field: String, _ entry: PlanEntry) -> String {
    guard case .fact(let fact) = entry.content else { return "" }
    return (field == "status" ? fact.status : field == "value" ? fact.value : nil) ?? fact.words.plain
  }

  /// The latest first: what was found last is proposed, and what was found before stays on record.
  private static func choices(_ sides: [Question.Side], _ context: QuestionContext) -> [Question.Choice] {
    let order = sides.indices.sorted { (sides[$1].dated ?? .earliest, $0) < (sides[$0].dated ?? .earliest, $1) }
    let latest = order.first.flatMap { sides[$0].dated }
    let isClear = latest != nil && sides.filter { $0.dated == latest }.count == 1
    return order.map { index in
      let name = context.name(sides[index])
      let isProposed = isClear && index == order.first
      return Question.Choice(
        "Take \(name)",
        context.decision(
          .choose, sides,
          because: isProposed
            ? "\(context.source(sides[index])) is the latest finding, and is taken in place of the earlier one."
            : "Of findings that disagree, that of \(context.source(sides[index])) is taken."
        ) { $0.keep = context.reference(sides[index]) }, isProposed: isProposed)
    } + [
      Question.Choice(
        "Keep all of them, each with its source and date",
        context.decision(
          .split, sides, because: "The findings differ and both are evidence: each stands with its source and date."))
    ]
  }
}
