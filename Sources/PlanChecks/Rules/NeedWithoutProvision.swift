package import Findings
import PlanModel

/// A need that no row of provision meets. Every need in section B must have provision in section F.
package struct NeedWithoutProvision: Rule {
  package let about = RuleDescription(
    "need-without-provision", .needs, .error, isFixed: true, runs: .plans, finds: "", why: "", remedy: "", basis: "",
    examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.entries.filter { $0.marks.contains(.needWithoutProvision) }.map { entry in
      let section = entry.section == .b ? "F" : entry.section == .c ? "G" : "H1 or H2"
      // What only the family reports was not identified by an assessment, and still wants an answer.
      let isIdentified = entry.section == .b && !entry.marks.contains(.parentReported)
      return Finding(
        id, isIdentified ? .error : .warning, "\(entry.label ?? "A need") has no provision",
        explanation: "No adviser says what must be provided for this need, so nobody will have to meet it.",
        remedy: "Ask the author of the need what provision meets it, for section \(section).",
        basis: "SEND Code of Practice 9.68; R v Secretary of State ex p E [1992] 1 FLR 377",
        at: context.place(of: entry, field: "provision"))
    }
  }
}
