import Findings
import PlanModel

/// "Would benefit from": an opinion, in place of a promise.
package struct VagueBenefit: VagueWordingRule {
  package let about = RuleDescription(
    "vague-benefit", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that says what a child would benefit from, or what might be helpful, in place of what "
      + "will be provided.",
    spares: "A quotation; a description of needs.",
    why: "What somebody would benefit from is an opinion. It places no duty on anybody to provide it.",
    remedy: "Say what will be provided, by whom, how often and for how long.",
    basis: "SEND Code of Practice 9.69; CFA 2014 s.42(2)",
    examples: [
      .fires(provision: "Amira ‹would benefit from› movement breaks."),
      .fires(provision: "‹It would be helpful› for Amira to have a work station."),
      .calm(
        provision:
          "Amira takes a 5-minute movement break every 30 minutes, led by the teaching assistant from the list of "
          + "the occupational therapist."),
      .calm(provision: "The teaching assistant works with Amira alone for 20 minutes each day on her letter sounds."),
    ])
  package let says = "says what would help, and does not promise it"
  package init() {}
}
