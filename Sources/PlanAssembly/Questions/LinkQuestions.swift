import PlanModel

/// Needs without provision and provision without need. Only the author can say; a person may say why it stays so.
enum LinkQuestions {
  static func questions(_ context: QuestionContext) -> [Question] {
    let needs = needs(context)
    return context.entries.indices.compactMap { index -> Question? in
      let entry = context.entries[index]
      if entry.marks.contains(.needWithoutProvision) { return needWithout(context.side(index), entry, context) }
      if entry.marks.contains(.provisionWithoutNeed) {
        return provisionWithout(context.side(index), entry, needs, context)
      }
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

  private static func provisionWithout(
    _ side: Question.Side, _ entry: PlanEntry, _ needs: [String?: [Int]], _ context: QuestionContext
  ) -> Question {
    var question = Question(kind: .provisionWithoutNeed, section: entry.section, sides: [side])
    question.ask = "Which need does this provision meet?"
    question.choices = candidates(for: entry, needs, context).map { need in
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
  private static func candidates(
    for entry: PlanEntry, _ needs: [String?: [Int]], _ context: QuestionContext
  ) -> [Question.Side] {
    let own = Set(entry.sources.flatMap { needs[$0.submission] ?? [] }).sorted()
    return own.filter { entry.area == nil || context.entries[$0].area == entry.area }.prefix(6).map(context.side)
  }

  /// The needs that each submission states, so that no row has to look through all of them.
  private static func needs(_ context: QuestionContext) -> [String?: [Int]] {
    var needs: [String?: [Int]] = [:]
    for index in context.entries.indices where context.entries[index].kind == .need {
      for source in context.entries[index].sources { needs[source.submission, default: []].append(index) }
    }
    return needs
  }
}
