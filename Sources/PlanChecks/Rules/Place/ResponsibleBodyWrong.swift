package import Findings
import PlanModel

/// A row of section F for which somebody else than the authority is said to answer.
package struct ResponsibleBodyWrong: Rule {
  package let about = RuleDescription(
    "responsible-body-wrong", .place, .warning, runs: .adviceAndPlans,
    finds: "A row of section F whose responsible body is not the local authority, or whose words make the school or"
      + " college answer for securing it.",
    spares: "A row that the school or another body arranges or delivers, and the authority secures.",
    why: "The duty to secure section F is the local authority's, and cannot be passed to a school.",
    remedy: "Write that the authority secures it, and name who delivers it in delivered-by or arranged-by.",
    basis: "CFA 2014 s.42(2)",
    examples: [
      .fires(provision: "The ‹school is responsible for› 15 minutes of reading with Amira every school day."),
      .fires("A row of section F with the school as its responsible body", at: "F") {
        $0.add(provision: "15 minutes of reading every school day with a teaching assistant.") {
          $0.responsibleBody = Coded("the school", code: "school")
        }
      },
      .calm("A row of section F that the school arranges and the authority secures") {
        $0.add(provision: "15 minutes of reading every school day with a teaching assistant.") {
          $0.responsibleBody = Coded("the local authority", code: "LA-education")
          $0.arrangedBy = Coded("the school", code: "school")
        }
      },
      .calm(provision: "A teaching assistant at the school will read with Amira for 15 minutes every school day."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.statements(in: [.f], .provision).compactMap { statement in
      let code = statement.row?.responsibleBody?.code
      let name = context.name(statement.entry)
      if let code, !code.hasPrefix("LA-") {
        return finding(
          "\(name) names another body than the local authority as responsible",
          at: context.place(of: statement, "responsible-body", nil))
      }
      guard let found = context.first(.schoolSecures, in: statement) else { return nil }
      return finding(
        "\(name) makes another body than the local authority answer for it", at: context.place(of: found))
    }
  }
}
