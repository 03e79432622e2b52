package import Findings
import PlanModel

/// The case file names a placement at a stage where section I must be empty: it is kept out of the plan.
package struct PlacementHeldBack: Rule {
  package let about = RuleDescription(
    "placement-in-draft", .shape, .error, isFixed: true, runs: .plans, finds: "", why: "", remedy: "", basis: "",
    examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard !context.plan.record.placements.isEmpty, context.plan.placements.isEmpty else { return [] }
    return [
      Finding(
        id, .note, "The placement in the case file is left out of section I at this stage",
        explanation: "A draft names no school and no type of school.",
        remedy: "Nothing to do: it is printed in the final plan.", basis: "CFA 2014 s.38(5)",
        at: Place(file: context.plan.record.source.path, section: "I"))
    ]
  }
}
