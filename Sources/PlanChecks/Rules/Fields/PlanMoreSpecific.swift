package import Findings
import Wording
import PlanModel

/// A row of the plan that says more than any advice it cites.
package struct PlanMoreSpecific: Rule {
  package let about = RuleDescription(
    "plan-more-specific", .fields, .error, isFixed: true, runs: .plans,
    finds:
      "A row whose words were changed and that states a number, a role or a qualification that no advice of it has.",
    spares: "What a decision to depart from the advice, or on the amount, sets with its name and reason.",
    why: "A number that nobody advised and nobody decided is an invention, though it looks like evidence.",
    remedy: "Ask the author of the advice for it, or record who decided it and why (ehcplan decide LA-amount).",
    basis: "reg 12(1)(f) SEND Regulations 2014; SEND Code of Practice 9.69(F)",
    examples: [
      .fires("The advice says weekly; the plan was reworded to weekly for 45 minutes", at: "F2") {
        $0.reword(
          "A speech and language therapist teaches Amira alone each week in term time.",
          to: "A speech and language therapist teaches Amira alone for 45 minutes each week in term time.")
      },
      .calm("The plan was reworded and adds nothing") {
        $0.reword(
          "A speech and language therapist teaches Amira alone for 30 minutes each week in term time.",
          to: "Amira works alone with a speech and language therapist for 30 minutes each week in term time.")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { row in
      guard !row.item.entry.changes.isEmpty, let origin = RowOrigin(row, in: context) else { return nil }
      let added = origin.added
      guard let first = added.first else { return nil }
      return finding("\(row.name) says \(added.inWords), which no advice of it does", at: row.place(first.field))
    }
  }
}
