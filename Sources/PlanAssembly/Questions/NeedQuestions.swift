import PlanModel

/// Needs that may be the same in other words, or one part of another. Nothing is joined until a person says so.
struct NeedQuestions {
  private(set) var questions: [Question] = []

  init(_ context: QuestionContext, _ needs: NeedMatching) {
    questions = needs.alike.map { NeedQuestions.same($0, .duplicateNeed, "need", context) }
    for (part, wholes) in needs.within { questions.append(NeedQuestions.part(part, of: wholes, context)) }
  }

  /// - Parameters:
  ///   - noun: what the entries are, in the words of the reader.
  ///   - fields: those in which they differ, with what each says in `values`.
  static func same(
    _ group: [Int], _ kind: Question.Kind, _ noun: String, _ context: QuestionContext, fields: [String] = [],
    values: [[String: String]] = []
  ) -> Question {
    var sides = group.map(context.side)
    for index in sides.indices where values.indices.contains(index) {
      sides[index].values = values[index].filter { fields.contains($0.key) }
    }
    var question = Question(kind: kind, section: context.entries[group[0]].section, sides: sides)
    question.fields = fields
    question.choices = sides.map { side in
      let (name, source) = (context.name(side), context.source(side))
      // Where they aim at different things, the one not taken is not the same in other words: it stays beside it.
      let kind: Decision.Kind = fields.isEmpty ? .merge : .choose
      let reason =
        fields.isEmpty
        ? "They are the same \(noun) in other words. The words of \(source) are kept."
        : "They are about the same thing and differ in what they aim at. \(source) is taken."
      return Question.Choice(
        fields.isEmpty ? "One \(noun), in the words of \(name)" : "Take \(name)",
        context.decision(kind, sides, because: reason) { $0.keep = context.reference(side) })
    }
    question.choices.append(
      apart(sides, "Keep them apart", "They are different \(noun)s, and each stands as its author wrote it.", context))
    return question
  }

  /// Which of several wider needs it is part of only a person can say; of a single one it is proposed.
  private static func part(_ part: Int, of wholes: [Int], _ context: QuestionContext) -> Question {
    let narrower = context.side(part)
    let wider = wholes.map(context.side)
    let sides = wider + [narrower]
    var question = Question(kind: .needWithin, section: context.entries[part].section, sides: sides)
    question.choices = wider.map { whole in
      Question.Choice(
        "Keep the wider one, \(context.name(whole)), and list \(context.name(narrower)) as a source",
        context.decision(
          .merge, [whole, narrower],
          because: "\(context.source(narrower)) is part of \(context.source(whole)), whose words are kept."
        ) { $0.keep = context.reference(whole) }, isProposed: wider.count == 1)
    }
    question.choices.append(apart(sides, "Keep them apart", "Each of the needs is stated in its own right.", context))
    return question
  }

  private static func apart(
    _ sides: [Question.Side], _ words: String, _ reason: String, _ context: QuestionContext
  ) -> Question.Choice {
    Question.Choice(words, context.decision(.split, sides, because: reason))
  }
}
