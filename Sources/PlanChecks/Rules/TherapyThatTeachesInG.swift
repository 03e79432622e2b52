package import Findings
import PlanModel

/// Speech and language therapy that its author puts into section G. It normally educates or trains, and then it belongs
/// in section F whoever pays for it.
///
/// The row stays where its author put it: moving it is a decision of the plan writer.
package struct TherapyThatTeachesInG: Rule {
  package let about = RuleDescription(
    "therapy-that-teaches-in-g", .place, .error, isFixed: true, runs: .plans, finds: "", why: "", remedy: "", basis: "",
    examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.entries(in: .g, .provision).filter(isSpeechTherapy).map { entry in
      Finding(
        id, .error, "\(entry.label ?? "A row") is speech and language therapy in section G",
        explanation: "Provision that educates or trains is special educational provision, whoever arranges it, and"
          + " belongs in section F. In section G nobody can be made to secure it in the same way.",
        remedy: "Ask the therapist whether it educates or trains. If it does, it moves to section F; if it is clinical"
          + " care, such as safe swallowing, record that.",
        basis: "CFA 2014 s.21(5); SEND Code of Practice 9.74", at: context.place(of: entry, field: "section"))
    }
  }

  private func isSpeechTherapy(_ entry: PlanEntry) -> Bool {
    guard case .provision(let row) = entry.content else { return false }
    if let type = row.type { return type.hasPrefix("salt-") || type == "aac" }
    return (row.deliveredBy + row.designedBy).contains { ["SaLT", "SaLT-assistant"].contains($0.code ?? "") }
  }
}
