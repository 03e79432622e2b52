import Findings
import PlanModel

/// "To be agreed" and "as advised by": the decision is left to others.
package struct DecidedLater: VagueWordingRule {
  package let about = RuleDescription(
    "decided-later", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that is to be determined, agreed, arranged, assessed or advised later.",
    spares: "The result of an assessment that is done, by its date and place in section K, and a duty with its own "
      + "date.",
    why: "A plan must say what has been decided. It must not leave the decision to others.",
    remedy: "Decide it now from the evidence there is, or give the day by which an assessment is done and the plan "
      + "amended.",
    basis: "C v SENT and Greenwich [1999] ELR 5; CFA 2014 s.42(2)",
    examples: [
      .fires(provision: "Frequency ‹to be agreed› with the therapist."),
      .fires(provision: "Frequency ‹to be determined› by the therapist."),
      .calm(provision: "A speech and language therapist works with Amira alone for 40 minutes each week in term time."),
      .calm(
        provision: "An occupational therapist assesses Amira in school for 90 minutes by 30 October 2026 and writes a "
          + "report by 20 November 2026."),
    ])
  package let says = "leaves the decision for later"
  package init() {}
}
