package import Findings
import PlanModel

/// A section without entries where nobody says why. "Nothing known" is not "no needs".
package struct SectionLeftEmptyUnexplained: Rule {
  package let about = RuleDescription(
    "section-left-empty-unexplained", .shape, .warning, runs: .plans, finds: "", why: "", remedy: "", basis: "",
    examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.gaps.filter { $0.field == .entries }.map { gap in
      let name = "Section \(gap.section.rawValue)" + (gap.area.map { " (\($0.rawValue))" } ?? "")
      return Finding(
        id, .warning, "\(name) is empty and nobody says why",
        remedy:
          "Ask the adviser whether there is anything for it, or record the reason in the case file (section-note).",
        basis: "reg 12(1) SEND Regulations 2014; good practice",
        at: Place(file: context.plan.record.source.path, section: gap.section.rawValue, field: gap.area?.rawValue))
    }
  }
}
