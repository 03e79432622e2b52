import Findings
import PlanModel

/// "Is receiving" and "currently has": what there is, in place of a promise.
package struct PresentNotPromised: VagueWordingRule {
  package let about = RuleDescription(
    "present-not-promised", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that says what a child has, attends or receives now, in place of what will be "
      + "provided.",
    spares: "Needs, views and history.",
    why: "What happens today may stop tomorrow, and the plan would still be true.",
    remedy: "Say what will be provided, with its amount.",
    basis: "CFA 2014 s.42(2); SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "Amira ‹is receiving› speech and language therapy."),
      .fires(provision: "Amira ‹currently has› a teaching assistant."),
      .calm(provision: "A teaching assistant will work with Amira in class for 10 hours each week."),
      .calm(
        provision: "A speech and language therapist will work with Amira alone for 30 minutes each week in term time."),
    ])
  package let says = "says what there is now, and does not promise it"
  package init() {}
}
