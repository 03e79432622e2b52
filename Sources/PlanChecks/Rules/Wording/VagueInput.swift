import Findings
import PlanModel

/// "Input", "intervention" and "strategies": work of no stated content.
package struct VagueInput: VagueWordingRule {
  package let about = RuleDescription(
    "vague-input", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that promises input, interventions, strategies, advice or a programme, without saying "
      + "what is done, by whom and how much.",
    spares: "Work whose content, author, deliverer and amount are stated; a published programme by its name.",
    why: "\"Input\" may be a letter once a year. Courts have said that such words are unlikely to be enough.",
    remedy: "Say what is done, who does it, how often and for how long.",
    basis: "Worcestershire CC v SE [2020] UKUT 217 (AAC); SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "Educational psychology ‹input›."),
      .fires(provision: "‹Strategies› for managing anxiety."),
      .calm(
        provision:
          "An educational psychologist meets the class teacher for 60 minutes each half term to review the plan "
          + "for Amira's worries."),
      .calm(
        provision: "The teaching assistant works with Amira alone for 15 minutes each morning on naming her feelings."),
    ])
  package let says = "names input or a programme, and not what it consists of"
  package init() {}
}
