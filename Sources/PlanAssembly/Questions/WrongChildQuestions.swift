import PlanModel

/// Files that were stopped because they may be about another child. Nothing of them is in the plan until somebody has read
/// them.
enum WrongChildQuestions {
  static func questions(_ doubtful: [(advice: Advice, checks: [String])], _ context: QuestionContext) -> [Question] {
    doubtful.map { advice, checks in
      var side = Question.Side(submission: advice.id, item: nil)
      side.dated = advice.dated
      side.role = advice.authors.first?.role.words
      side.values["checks"] = checks.joined(separator: " ")
      var question = Question(kind: .wrongChild, section: .k, sides: [side])
      question.fields = checks
      question.choices = [
        Question.Choice(
          "Leave the file out, and ask its author for a corrected one",
          context.decision(
            .setAside, [side],
            because: "The file may be about another child. It is left out, and its author is asked for a corrected one."
          ),
          isProposed: true)
      ]
      if checks.allSatisfy(IdentityChecks.ofText.contains) {
        question.choices.append(
          Question.Choice(
            "Use the file: it has been read, and all of it is about this child",
            context.decision(
              .overrideCheck, [side], because: "The file has been read, and all of it is about this child."
            ) { $0.check = IdentityChecks.all }))
      }
      return question
    }
  }
}

/// Checks of what a file says about whom.
enum IdentityChecks {
  /// Names all checks of the text in one decision.
  static let all = "wrong-child"
  /// What stands in the text can be judged by reading it. A header of another child cannot be talked away.
  static let ofText: Set<String> = ["wrong-child-name", "pronoun-mismatch", "other-childs-identifier"]
}
