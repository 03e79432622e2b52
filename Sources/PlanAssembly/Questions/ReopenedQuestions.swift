import PlanModel

/// Decisions whose items have changed: to be confirmed for the new words, or taken back.
enum ReopenedQuestions {
  /// - Parameter beside: the other questions. A decision about the same items is settled by answering those.
  static func questions(_ reopened: [Decision], beside others: [Question], _ context: QuestionContext) -> [Question] {
    reopened.compactMap { decision in
      let isAskedAgain = others.contains { question in
        question.sides.count > 1
          && question.sides.allSatisfy { side in
            decision.items.contains { $0.submission == side.submission && $0.item == side.item }
          }
      }
      return isAskedAgain ? nil : question(decision, context)
    }
  }

  private static func question(_ decision: Decision, _ context: QuestionContext) -> Question {
    let sides = decision.items.map { reference -> Question.Side in
      let index = context.entries.firstIndex { entry in
        entry.sources.contains { $0.submission == reference.submission && $0.item == reference.item }
      }
      if let index { return context.side(index) }
      return Question.Side(submission: reference.submission, item: reference.item)
    }
    var question = Question(kind: .reopened, section: nil, sides: sides)
    question.id = Question.name(ofReopened: decision, sides)
    question.fields = [decision.id]
    var back = Decision(
      id: "", kind: .withdraw, reason: Prose("The words that decision \(decision.id) was made about have changed."),
      by: "",
      on: context.date)
    back.replaces = [decision.id]
    question.choices = [Question.Choice("Take decision \(decision.id) back", back)]
    if decision.items.allSatisfy({ isThere($0, context) }) {
      var again = decision
      again.id = ""
      again.replaces = [decision.id]
      again.on = context.date
      question.choices.append(Question.Choice("Confirm decision \(decision.id) for the new words", again))
    }
    return question
  }

  private static func isThere(_ reference: Decision.ItemReference, _ context: QuestionContext) -> Bool {
    guard let submission = reference.submission else { return true }
    guard let advice = context.advices[submission] else { return false }
    return reference.item == nil || advice.items.contains { $0.id == reference.item }
  }
}
