package import Findings
import PlanModel

/// A need that no row of provision meets. Every need in section B must have provision in section F.
package struct NeedWithoutProvision: Rule {
  package let about = RuleDescription(
    "need-without-provision", .needs, .error, isFixed: true, runs: .plans,
    finds: "A need that no row of provision meets: an error in section B, a warning in C and D and for what only the "
      + "family reports.",
    spares: "A need whose author names the item that meets it (met-by).",
    why: "No adviser says what must be provided for this need, so nobody will have to meet it.",
    remedy: "Ask the author of the need what provision meets it.",
    basis: "SEND Code of Practice 9.68; R v Secretary of State ex p E [1992] 1 FLR 377",
    examples: [
      .fires("A need in section B that no row is linked to", at: "XN1") {
        $0.add(need: "Amira recalls two of five spoken steps.", area: .cognitionLearning) { $0.metBy = [] }
      },
      .calm("The same need, met by a row of the psychologist’s advice") {
        $0.add(need: "Amira recalls two of five spoken steps.", area: .cognitionLearning)
      },
      .calm("The same need, which a row names") {
        $0.add(need: "Amira recalls two of five spoken steps.", area: .cognitionLearning) { $0.metBy = [] }
        $0.add(provision: "A teaching assistant practises five spoken steps with Amira for ten minutes every day.") {
          $0.needs = ["XN1"]
        }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.entries.filter { $0.marks.contains(.needWithoutProvision) }.map { entry in
      let section = entry.section == .b ? "F" : entry.section == .c ? "G" : "H1 or H2"
      // What only the family reports was not identified by an assessment, and still wants an answer.
      let isIdentified = entry.section == .b && !entry.marks.contains(.parentReported)
      return finding(
        "\(entry.label ?? "A need") has no provision", at: context.place(of: entry, field: "provision"),
        isIdentified ? .error : .warning,
        remedy: "Ask the author of the need what provision meets it, for section \(section).")
    }
  }
}
