package import Findings
import Wording
import PlanModel

/// Flexibility that is recorded, and nobody who decides or no reason.
package struct FlexibilityWithoutLimits: Rule {
  package let about = RuleDescription(
    "flexibility-without-limits", .fields, .note, runs: .adviceAndPlans,
    finds: "A row whose flexibility is recorded without who decides or why.",
    spares: "Flexibility with its limits, who decides and why.",
    why:
      "Flexibility must serve the child and not the system. With its limits it is lawful and useful; without them the "
      + "row can be read as promising nothing.",
    remedy: "Say within what limits it may be moved, who decides, and why the child needs that.",
    basis: "Worcestershire CC v SE [2020] UKUT 217 (AAC); IPSEA v Secretary of State [2003] EWCA Civ 7",
    examples: [
      .fires(provision: "A speech and language therapist teaches Amira alone for 30 minutes each week in term time.") {
        $0.flexibility = .init(limits: "may be moved")
      },
      .calm(provision: "A speech and language therapist teaches Amira alone for 30 minutes each week in term time.") {
        $0.flexibility = .init(limits: "may be moved within the same week")
        $0.flexibility?.decidedBy = "the therapist"
        $0.flexibility?.why = "when Amira is unwell"
      },
      .calm(
        provision:
          "A speech and language therapist teaches Amira alone for 30 minutes each week in term time. If Amira is "
          + "absent or unwell the therapist will re-arrange the session within two weeks."
      ),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { row in
      guard let flexibility = row.row.flexibility else { return nil }
      var open: [String] = []
      if flexibility.decidedBy?.isEmpty ?? true { open.append("who decides") }
      if flexibility.why?.isEmpty ?? true { open.append("why") }
      guard !open.isEmpty else { return nil }
      return finding(
        "\(row.name) may be moved or changed, and does not say \(open.joined(separator: " or "))",
        at: row.place("flexibility"), remedy: context.ask(about.remedy))
    }
  }
}
