import Findings
import PlanModel

/// What the advice for a review proposes to change in the present plan: other words or amounts for an entry, or its end.
/// The plan stays as it is until somebody decides (regulations 20 and 22).
enum ReviewQuestions {
  static func questions(_ context: QuestionContext) -> [Question] {
    let labels = Dictionary(
      context.entries.indices.compactMap { index in context.entries[index].label.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    let changes = context.entries.indices.compactMap { index -> Question? in
      let old = context.entries[index].concerns.compactMap { labels[$0] }.filter { $0 != index }
      return old.isEmpty ? nil : change(old.map(context.side), to: context.side(index), context, at: index)
    }
    return changes
      + context.orderedAdvices.flatMap { advice in
        advice.items.compactMap { end($0, of: advice, labels, context) }
      }
  }

  /// Labels that advice for a review names and that the plan does not have.
  static func unknown(_ context: QuestionContext) -> [Finding] {
    let labels = Set(context.entries.compactMap(\.label)).union(context.earlierLabels)
    return context.orderedAdvices.flatMap { advice in
      advice.items.flatMap { item in
        item.concerns.filter { !labels.contains($0) }.map { label in
          Finding(
            "concerns-unknown", .warning,
            "\(item.id) of \(advice.id) is about \(label), and the plan has no such entry",
            explanation: "It is used as new advice.",
            remedy: "Find out which entry is meant, and decide what becomes of it.",
            at: Place(file: advice.source.path, line: item.line, submission: advice.id, item: item.id))
        }
      }
    }
  }

  private static func change(
    _ old: [Question.Side], to new: Question.Side, _ context: QuestionContext, at index: Int
  ) -> Question {
    var sides = old + [new]
    for side in sides.indices {
      if case .provision(let row) = context.entry(sides[side].entry)?.content { fill(&sides[side], Promise(row)) }
    }
    var question = Question(kind: .reviewProposes, section: context.entries[index].section, sides: sides)
    question.fields = (Promise.amounts + [Promise.deliverer]).filter { field in
      Set(sides.map { $0.values[field] ?? "" }).count > 1
    }
    let source = context.source(new)
    question.choices = [
      Question.Choice(
        "Take what the review proposes",
        context.decision(
          .choose, sides, because: "\(source), the advice for the review, is taken in place of what the plan said."
        ) {
          $0.keep = context.reference(new)
        }, isProposed: true),
      Question.Choice(
        "Leave the plan as it is",
        context.decision(.choose, sides, because: "The plan stays as it was on this point. \(source) is not followed.")
        {
          $0.keep = context.reference(old[0])
        }),
      Question.Choice(
        "Keep both: what the review proposes comes beside it",
        context.decision(.split, sides, because: "\(source) comes beside what the plan says already.")),
    ]
    return question
  }

  private static func fill(_ side: inout Question.Side, _ promise: Promise) {
    for field in Promise.amounts + [Promise.deliverer] { side.values[field] = promise.words[field] }
  }

  /// A recommendation that an entry should end, until it has been answered.
  private static func end(
    _ item: AdviceItem, of advice: Advice, _ labels: [String: Int], _ context: QuestionContext
  ) -> Question? {
    guard case .recommendation(let recommendation) = item.content, recommendation.kind == "cease",
      !context.decisions.isSetAside(ItemKey(submission: advice.id, item: item.id))
    else { return nil }
    let entries = item.concerns.compactMap { labels[$0] }
    guard !entries.isEmpty else { return nil }
    var side = Question.Side(submission: advice.id, item: item.id)
    side.role = advice.author(of: item)?.role.words
    side.dated = advice.dated
    var question = Question(
      kind: .reviewProposes, section: context.entries[entries[0]].section, sides: entries.map(context.side) + [side])
    let source = context.source(side)
    var ended = context.decision(.setAside, [side], because: "It ended as \(source) recommends.")
    ended.items += entries.flatMap { index in
      context.entries[index].sources.map { Decision.ItemReference(submission: $0.submission, item: $0.item) }
    }
    question.choices = [
      Question.Choice("End it, as the review recommends", ended, isProposed: true),
      Question.Choice(
        "Keep it in the plan",
        context.decision(.setAside, [side], because: "\(source) is not followed: what the plan says is still needed.")),
    ]
    return question
  }
}
