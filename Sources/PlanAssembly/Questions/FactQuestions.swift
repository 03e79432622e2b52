import PlanModel

/// Facts and statements that cannot all be so. All stand, each with its source and date, until a person decides.
struct FactQuestions {
  private(set) var questions: [Question] = []
  private let context: QuestionContext

  init(_ context: QuestionContext) {
    self.context = context
    questions = FactMatching(context).disagreements.map(question)
  }

  private func question(_ found: Disagreement) -> Question {
    var sides = found.claims.map(side)
    for index in sides.indices { sides[index].values[found.field] = value(of: found.claims[index], in: found.field) }
    let section = found.claims.lazy.compactMap(\.entry).first.map { context.entries[$0].section }
    var question = Question(kind: found.kind, section: section, sides: sides)
    question.fields = [found.field]
    question.choices = found.kind == .parentDiffers ? [] : taking(found, sides)
    question.choices.append(keeping(found, sides))
    question.ask = ask(found)
    return question
  }

  private func side(_ claim: Claim) -> Question.Side {
    guard let index = claim.entry else {
      var side = Question.Side(submission: claim.submission, item: nil)
      side.role = claim.submission.flatMap { context.advices[$0]?.authors.first?.role.words }
      side.dated = claim.on
      return side
    }
    var side = context.side(index)
    side.dated = claim.on
    return side
  }

  private func value(of claim: Claim, in field: String) -> String {
    guard let index = claim.entry, case .fact(let fact) = context.entries[index].content, field == "value" else {
      return claim.says
    }
    return fact.value ?? claim.says
  }

  private func ask(_ found: Disagreement) -> String? {
    switch found.kind {
    case .parentDiffers: nil
    case .conflictScore: "Was the test given once or twice, and which of the scores is right?"
    default: "Which of these is so now, since when, and what was looked at?"
    }
  }

  // MARK: Choices

  /// One for each statement, the latest first: what was found last is proposed, and what was found before stays on record.
  private func taking(_ found: Disagreement, _ sides: [Question.Side]) -> [Question.Choice] {
    let statements = found.claims.map(\.says).unique()
    let order = [found.newer].compactMap { $0 } + statements.filter { $0 != found.newer }
    return order.compactMap { says in
      let taken = found.claims.indices.filter { found.claims[$0].says == says }
      let left = found.claims.indices.filter { found.claims[$0].says != says && found.claims[$0].entry != nil }
      guard let best = best(taken, found.claims), !left.isEmpty else { return nil }
      let isProposed = says == found.newer
      let (takenNames, leftNames) = (names(taken, sides), names(left, sides))
      let reason =
        isProposed
        ? "\(takenNames) says what was found last, and is taken in place of \(leftNames)."
        : "Of statements that disagree, that of \(takenNames) is taken, and not that of \(leftNames)."
      return Question.Choice(
        "Take \(taken.map { context.name(sides[$0]) }.listed): \(words(says))",
        decision(best, left, found.claims, because: reason), isProposed: isProposed)
    }
  }

  /// A fact takes the place of another fact, which is then listed beside it. Anything else is left out, with the reason.
  private func decision(_ best: Int, _ left: [Int], _ claims: [Claim], because reason: String) -> Decision {
    var decision = Decision(id: "", kind: .setAside, reason: Prose(reason), by: "", on: context.date)
    decision.items = left.flatMap { references(claims[$0]) }
    if claims[best].isFact, left.allSatisfy({ claims[$0].isFact }), let keep = references(claims[best]).first {
      decision.kind = .choose
      decision.items.insert(keep, at: 0)
      decision.value.keep = keep
    }
    return decision
  }

  private func best(_ taken: [Int], _ claims: [Claim]) -> Int? {
    taken.max { left, right in
      (claims[left].isFact ? 1 : 0, claims[left].on ?? .earliest, right) < (
        claims[right].isFact ? 1 : 0, claims[right].on ?? .earliest, left
      )
    }
  }

  /// All sources of the entry: leaving out one of two would leave the statement standing.
  private func references(_ claim: Claim) -> [Decision.ItemReference] {
    guard let index = claim.entry else { return [] }
    return context.entries[index].sources.map { Decision.ItemReference(submission: $0.submission, item: $0.item) }
  }

  private func keeping(_ found: Disagreement, _ sides: [Question.Side]) -> Question.Choice {
    let named = sides.filter { $0.item != nil }
    let reason =
      found.kind == .parentDiffers
      ? "The family and the adviser each say what they see: both stand, each with its source."
      : "The statements differ and all are evidence: each stands with its source and date."
    return Question.Choice(
      "Keep all of them, each with its source and date",
      context.decision(.overrideCheck, named, because: reason) { $0.check = found.kind.check },
      isProposed: found.kind == .parentDiffers)
  }

  private func names(_ indices: [Int], _ sides: [Question.Side]) -> String {
    indices.map { context.source(sides[$0]) }.listed
  }

  private func words(_ says: String) -> String { says.split(separator: "-").joined(separator: " ") }
}
