package import Findings
import PlanModel

/// A placement at a stage where section I must be empty. The program keeps it out of the plan.
package struct PlacementInDraft: Rule {
  package let about = RuleDescription(
    "placement-in-draft", .shape, .error, isFixed: true, runs: [.draft, .review],
    finds:
      "A school, or a type of school, that stands in section I of a draft. Where only the case file names it, it is"
      + " kept out of the plan, and that is told as a note.",
    spares: "Final plans, and education that is arranged otherwise than at a school.",
    why: "A draft names no school and no type of school: the family has yet to say which it asks for.",
    remedy: "Leave section I empty until the plan is final.", basis: "CFA 2014 s.38(5)",
    examples: [
      .fires("The case file names a school while the plan is a draft.", at: "I") {
        var placement = Placement()
        placement.name = "Elm Primary School"
        placement.type = "maintained-school"
        $0.record.placements = [placement]
      },
      .calm("The plan is final.") { $0.makeFinal() },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let place = Place(file: context.plan.record.source.path, section: "I")
    if context.plan.placements.isEmpty {
      guard !context.plan.record.placements.isEmpty else { return [] }
      return [
        finding(
          "The placement in the case file is left out of section I at this stage", at: place, .note,
          remedy: "Nothing to do: it is printed in the final plan.")
      ]
    }
    guard context.stage?.placement == .empty else { return [] }
    return [finding("Section I names a school, college or type of school in a draft", at: place)]
  }
}
