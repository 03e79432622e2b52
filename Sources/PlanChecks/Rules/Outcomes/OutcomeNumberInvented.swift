package import Findings
import PlanModel
import Wording

/// A number or a date in an outcome that a decision put there, and no advice gives.
package struct OutcomeNumberInvented: Rule {
  package let about = RuleDescription(
    "outcome-number-invented", .outcomes, .error, runs: .plans,
    finds: "An outcome that was reworded so that it holds a number or a date which stands in none of its sources.",
    spares: "A decision that says with whom the number was agreed.",
    why: "A writer may not set a child’s target. What the advice leaves open is asked, and never filled in.",
    remedy: "Ask the author, or record with whom and when the number was agreed (--agreed-with).",
    basis: "SEND Code of Practice 9.51; good practice",
    examples: [
      .fires("A decision adds “in 80% of lessons”, which no advice says", at: "XO1") {
        $0.rewordOutcome(agreed: false)
      },
      .calm("The same decision, agreed with the psychologist") { $0.rewordOutcome(agreed: true) },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let agreed = Set(context.plan.decisions.filter { !$0.agreedWith.isEmpty }.map(\.id))
    return context.outcomes.compactMap { outcome in
      let own = outcome.entry.changes.filter { !agreed.contains($0.decision) }
      guard let first = own.first else { return nil }
      let known = sources(of: outcome, context).union(own.flatMap { numbers($0.before.plain, context) })
      let now = own.flatMap { change in numbers(text(change.field, outcome.content), context) }
      guard now.contains(where: { !known.contains($0) }) else { return nil }
      return finding("\(outcome.name("An outcome")) has a number that no advice gives", at: outcome.place(first.field))
    }
  }

  private func numbers(_ text: String, _ context: CheckContext) -> [String] { context.reader.numbers(in: text) }

  private func text(_ field: String, _ outcome: Outcome) -> String {
    switch field {
    case "measure": outcome.measure?.plain ?? ""
    case "baseline": outcome.baseline?.plain ?? ""
    case "target": outcome.target?.plain ?? ""
    case "by-when": outcome.byWhen ?? outcome.byWhenDate?.iso ?? ""
    default: outcome.statement.plain
    }
  }

  /// Every number in the items that the outcome comes from.
  private func sources(of outcome: CheckedOutcome, _ context: CheckContext) -> Set<String> {
    var known: Set<String> = []
    for source in outcome.sources {
      let advice = context.advices.first { $0.id == source.submission }
      guard case .outcome(let said) = advice?.items.first(where: { $0.id == source.item })?.content else { continue }
      let steps = said.steps.flatMap { [$0.words.plain, $0.byWhen ?? ""] }
      let fields = ["statement", "measure", "baseline", "target", "by-when"].map { text($0, said) }
      for words in fields + steps + [said.byWhenDate?.iso ?? ""] { known.formUnion(numbers(words, context)) }
    }
    return known
  }
}

extension ExampleCase {
  mutating func rewordOutcome(agreed: Bool) {
    add(outcome: "By July 2027 Amira asks for help when she does not understand.")
    let item = Decision.ItemReference(submission: advice.id, item: "XO1")
    var decision = Decision(
      id: "d1", kind: .reword, reason: Prose("So that it can be measured."), by: "R. Officer",
      on: ExampleCase.day(2026, 4, 16))
    decision.items = [item]
    decision.value.field = "statement"
    decision.value.text = Prose("By July 2027 Amira asks for help in 80% of lessons when she does not understand.")
    if agreed {
      var agreement = Decision.Agreement(name: "Dr N. Reed")
      agreement.on = ExampleCase.day(2026, 4, 15)
      decision.agreedWith = [agreement]
    }
    decisions.append(decision)
  }
}
