import Findings
import PlanModel
package import Wording

/// "Small group" and "quiet room", with no number and nothing that can be measured.
package struct VagueGroup: VagueWordingRule {
  package let about = RuleDescription(
    "vague-group", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision in a small group, a smaller class or a calm place, without a number or anything that "
      + "can be measured.",
    spares: "A number of children in the same sentence; a place that is described.",
    why: "One school's small group is four, another's is twelve.",
    remedy: "Say how many children there are at most, or what the place is like.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "The teaching assistant teaches Amira reading in a ‹small group› for 20 minutes every day."),
      .fires(provision: "‹Small group work›."),
      .calm(provision: "The teaching assistant teaches Amira reading in a group of 3 or 4 for 20 minutes every day."),
      .calm(
        provision:
          "A room beside the class, for no more than 2 children, is free for Amira throughout every school day."
      ),
    ])
  package let says = "names a group or place, and no size or feature of it"
  package init() {}

  /// "A quiet space", and nothing that says what it is like.
  package func isTold(rescued phrase: VaguePhrase, of row: ReadRow) -> Bool {
    row.reading.verdict == .nonspecific && row.reading.missing.contains(.what)
  }
}
