import Findings
import PlanModel

/// "Full-time", "one-to-one" or "10 hours", with no hours or no week.
package struct VagueLevel: VagueWordingRule {
  package let about = RuleDescription(
    "vague-level", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that gives a level, a band, full-time or one-to-one help without hours, or hours "
      + "without a week or term.",
    spares: "Hours per week beside it.",
    why: "A level can be read in many ways, and hours of no week or term cannot be counted.",
    remedy: "Give the hours each week, and say whether breaks and lunch are in them.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "‹Enhanced› support."),
      .fires(provision: "‹Band 4› funding."),
      .calm(
        provision: "A teaching assistant works only with Amira for 32.5 hours each week, including breaks and lunch."),
      .calm(provision: "A teaching assistant works with Amira in class for 25 hours each week."),
    ])
  package let says = "gives a level of help, and not the hours"
  package init() {}
}
