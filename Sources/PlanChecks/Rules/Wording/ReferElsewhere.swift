import Findings
import PlanModel

/// "See report" and "as per her plan": it stands somewhere else.
package struct ReferElsewhere: VagueWordingRule {
  package let about = RuleDescription(
    "refer-elsewhere", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that refers to a report, a programme or another plan in place of saying what will be "
      + "done.",
    spares: "An exact document with author and date in section K, where the row states the amount as well.",
    why: "A plan must stand by itself. Other documents change without anybody telling the family.",
    remedy: "Write into the row what the document says, with its amounts, and name the document by author and date.",
    basis: "Worcestershire CC v SE [2020] UKUT 217 (AAC)",
    examples: [
      .fires(provision: "Speech and language therapy ‹as per programme›."),
      .fires(provision: "‹See report› of the physiotherapist."),
      .calm(
        provision:
          "The teaching assistant carries out the programme of the speech and language therapist of 2 June 2026 "
          + "with Amira alone for 15 minutes every day."),
      .calm(provision: "The physiotherapist stretches Amira's legs for 20 minutes each week in term time."),
    ])
  package let says = "says where it stands, and not what it is"
  package init() {}
}
