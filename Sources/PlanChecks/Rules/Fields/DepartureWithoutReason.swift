package import Findings
import Wording
import PlanModel

/// Another amount than the advice, and no decision to depart from it.
package struct DepartureWithoutReason: Rule {
  package let about = RuleDescription(
    "departure-without-reason", .fields, .warning, runs: .plans,
    finds: "A row whose amount is another than that of an advice it cites, where no decision says why.",
    spares: "Decisions to depart from the advice or on the amount; advice that was set aside or not followed with a "
      + "reason; amounts that are the same counted otherwise.",
    why:
      "A plan must say how the advice was followed, and why where it was not. Otherwise nobody can answer the family.",
    remedy: "Decide to depart from the advice, with the reason (ehcplan decide depart), or put its amount back.",
    basis: "SEND Code of Practice 9.69(F)",
    examples: [
      .fires("The advice says 60 minutes; the plan was reworded to 30 minutes", at: "F2") {
        $0.reword(
          "A speech and language therapist teaches Amira alone for 60 minutes each week in term time.",
          to: "A speech and language therapist teaches Amira alone for 30 minutes each week in term time.")
      },
      .calm("The plan was reworded and gives the same amount in other words") {
        $0.reword(
          "A speech and language therapist teaches Amira alone for 60 minutes each week in term time.",
          to: "A speech and language therapist teaches Amira alone for 1 hour each week in term time.")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { row in
      guard let origin = RowOrigin(row, in: context), let departed = origin.departed else { return nil }
      return finding(
        "\(row.name) gives another amount than \(context.name(of: departed.source)): \(departed.kinds.inWords)",
        at: row.place(departed.kinds.first?.field ?? "what"))
    }
  }
}
