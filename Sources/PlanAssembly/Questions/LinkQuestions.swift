import PlanModel

/// Needs without provision and provision without need. Only the author can say; a person may say why it stays so.
enum LinkQuestions {
  static func questions(_ context: QuestionContext) -> [Question] {
    context.entries.indices.compactMap { index -> Question? in
      let entry = context.entries[index]
      if entry.marks.contains(.needWithoutProvision) { return needWithout(context.side(index), entry, context) }
      if entry.marks.contains(.provisionWithoutNeed) { return provisionWithout(context.side(index), entry, context) }
      return nil
    }
  }

  private static func needWithout(_ side: Question.Side, _ entry: PlanEntry, _ context: QuestionContext) -> Question {
    var question = Question(kind: .needWithoutProvision, section: entry.section, sides: [side])
    question.ask = "What provision meets this need, given by whom, how often and for how long?"
    question.choices = [
      Question.Choice(
        "No provision is called for",
        context.decision(
          .overrideCheck, [side],
          because: "No adviser calls for provision for this need."
        ) { $0.check = Question.Kind.needWithoutProvision.rawValue })
    ]
    return question
  }

  private static func provisionWithout(_ side: Question.Side, _ entry: PlanEntry, _ context: QuestionContext)
    -> Question
  {
    var question = Question(kind: .provisionWithoutNeed, section: entry.section, sides: [side])
    question.ask = "Which need does this provision meet?"
    let needs = candidates(for: entry, context)
    question.choices = needs.map { need in
      let name = context.name(need)
      return Question.Choice(
        "It meets \(name)",
        context.decision(.place, [side], because: "The provision is for the need \(context.source(need)).") {
          $0.needs = [context.reference(need)]
        })
    }
    question.choices.append(
      Question.Choice(
        "Leave it out",
        context.decision(.setAside, [side], because: "No need that was identified calls for this provision.")))
    return question
  }

  /// Needs of the same author and area: the likeliest, not a guess about which it is.
  private static func candidates(for entry: PlanEntry, _ context: QuestionContext) -> [Question.Side] {
    let submissions = Set(entry.sources.map(\.submission))
    let needs = context.entries.indices.filter { index in
      let need = context.entries[index]
      return need.kind == .need && (entry.area == nil || need.area == entry.area)
        && !submissions.isDisjoint(with: need.sources.map(\.submission))
    }
    return needs.prefix(6).map(context.side)
  }
}
