import PlanModel

/// Needs that may be the same in other words, or one part of another. Nothing is joined until a person says so.
struct NeedQuestions {
  private(set) var questions: [Question] = []

  init(_ context: QuestionContext, _ needs: NeedMatching) {
    questions = needs.alike.map { NeedQuestions.same($0, .duplicateNeed, "need", context) }
    for pair in needs.within { questions.append(NeedQuestions.part(pair.part, of: pair.whole, context)) }
  }

  /// - Parameter noun: what the entries are, in the words of the reader.
  static func same(_ group: [Int], _ kind: Question.Kind, _ noun: String, _ context: QuestionContext) -> Question {
    let sides = group.map(context.side)
    var question = Question(kind: kind, section: context.entries[group[0]].section, sides: sides)
    question.choices = sides.map { side in
      let name = context.name(side)
      return Question.Choice(
        "One \(noun), in the words of \(name)",
        context.decision(
          .merge, sides,
          because: "They are the same \(noun) in other words. The words of \(context.source(side)) are kept."
        ) {
          $0.keep = context.reference(side)
        })
    }
    question.choices.append(
      apart(sides, "Keep them apart", "They are different \(noun)s, and each stands as its author wrote it.", context))
    return question
  }

  private static func part(_ part: Int, of whole: Int, _ context: QuestionContext) -> Question {
    let sides = [context.side(whole), context.side(part)]
    let (wider, narrower) = (context.name(sides[0]), context.name(sides[1]))
    var question = Question(kind: .needWithin, section: context.entries[whole].section, sides: sides)
    question.choices = [
      Question.Choice(
        "Keep the wider one, \(wider), and list \(narrower) as a source",
        context.decision(
          .merge, sides,
          because: "\(context.source(sides[1])) is part of \(context.source(sides[0])), whose words are kept."
        ) {
          $0.keep = context.reference(sides[0])
        }, isProposed: true),
      apart(sides, "Keep both", "Both needs are stated in their own right.", context),
    ]
    return question
  }

  private static func apart(
    _ sides: [Question.Side], _ words: String, _ reason: String, _ context: QuestionContext
  ) -> Question.Choice {
    Question.Choice(words, context.decision(.split, sides, because: reason))
  }
}

/// Outcomes of different authors that say nearly the same.
enum OutcomeQuestions {
  static func questions(_ context: QuestionContext) -> [Question] {
    OutcomeMatching(context.entries, names: context.names).alike.map {
      NeedQuestions.same($0, .duplicateOutcome, "outcome", context)
    }
  }
}
