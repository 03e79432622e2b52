import Findings
import PlanChecks
import PlanModel

/// Examples of one rule that each add one item, all inside one longer plan: the findings are told apart by their items.
struct LongExample {
  /// The longer plan with every example in it.
  private(set) var frame = ExampleCase.long
  /// The examples that stand in it, and the item that each has added.
  private(set) var embedded: [(example: RuleExample, item: String)] = []
  /// The others: they change more than that, and each wants a plan of its own.
  private(set) var others: [RuleExample] = []

  init(_ examples: [RuleExample]) {
    let long = frame
    var ids = Set(long.advice.items.map(\.id))
    for example in examples {
      var alone = long
      example.change(&alone)
      var together = frame
      example.change(&together)
      let item = together.advice.items[together.advice.items.count - 1].id
      if alone.addsOneItem(to: long), ids.insert(item).inserted {
        frame = together
        embedded.append((example, item))
      } else {
        others.append(example)
      }
    }
  }
}

extension ExampleCase {
  fileprivate func addsOneItem(to other: ExampleCase) -> Bool {
    guard advices.count == other.advices.count, advice.items.count == other.advice.items.count + 1, earlier == nil,
      otherPlans.isEmpty
    else { return false }
    var without = self
    without.advice.items.removeLast()
    return without.advices == other.advices && record == other.record && decisions == other.decisions
      && stage == other.stage && date == other.date
  }
}
