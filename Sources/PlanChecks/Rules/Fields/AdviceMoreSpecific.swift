package import Findings
import Wording
import PlanModel

/// A row of the plan that says less than the advice it cites.
package struct AdviceMoreSpecific: Rule {
  package let about = RuleDescription(
    "advice-more-specific", .fields, .error, isFixed: true, runs: .plans,
    finds:
      "A row whose words were changed, or that was joined from several advices, and that has lost a number, a role "
      + "or a qualification of the advice.",
    spares:
      "What a decision to depart from the advice, or on the amount, sets with its name and reason; advice that was "
      + "set aside or not followed with a reason.",
    why:
      "The duty is to provide what the plan says. What the adviser found necessary is no longer owed, and nobody has "
      + "decided that.",
    remedy: "Put back what the advice says, or decide to depart from it, with the reason (ehcplan decide depart).",
    basis: "SEND Code of Practice 9.69(F)",
    examples: [
      .fires(
        "The advice says 30 minutes each week, individually; the plan was reworded to \"Therapy sessions.\"", at: "F2"
      ) {
        $0.reword(
          "A speech and language therapist teaches Amira alone for 30 minutes each week in term time.",
          to: "Speech and language therapy sessions.")
      },
      .calm("The plan was reworded, and says who, how often and how long as the advice does") {
        $0.reword(
          "A speech and language therapist teaches Amira alone for 30 minutes each week in term time.",
          to: "Amira works alone with a speech and language therapist for 30 minutes each week in term time.")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { row in
      guard let origin = RowOrigin(row, in: context), let lost = origin.lost else { return nil }
      return finding(
        "\(row.name) no longer says \(lost.kinds.inWords), as \(context.name(of: lost.source)) does",
        at: row.place(lost.kinds.first?.field ?? "what"))
    }
  }
}

extension CheckContext {
  /// What people call an advice: "K4".
  func name(of source: Citation) -> String { annexLabel(of: source.submission) ?? "the case file" }
}

extension ExampleCase {
  /// A row of the psychologist's advice, and a decision that puts other words in its place in the plan.
  mutating func reword(_ words: String, to text: String) {
    add(provision: words)
    guard let item = advice.items.last?.id else { return }
    var decision = Decision(
      id: "d\(decisions.count + 1)", kind: .reword, reason: Prose("Shorter words."), by: "A Writer", on: date)
    decision.items = [Decision.ItemReference(submission: advice.id, item: item)]
    decision.value.field = "what"
    decision.value.text = Prose(text)
    decisions.append(decision)
  }
}
