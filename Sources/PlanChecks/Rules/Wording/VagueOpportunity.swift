import Findings
import PlanModel

/// "Opportunities for" something, in place of the thing itself.
package struct VagueOpportunity: VagueWordingRule {
  package let about = RuleDescription(
    "vague-opportunity", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that offers opportunities, chances or time for something, without saying how many, "
      + "when and with whom.",
    spares: "A number of planned turns or occasions in the same sentence.",
    why: "An opportunity may come or not, and be taken or not. A reader cannot tell what will happen.",
    remedy: "Say what is done on each occasion, how often, for how long and who leads it.",
    basis: "SEND Code of Practice 9.69; Worcestershire CC v SE [2020] UKUT 217 (AAC)",
    examples: [
      .fires(provision: "‹Opportunities to› practise taking turns."),
      .fires(provision: "Amira will be given ‹opportunities for› conversation with her classmates."),
      .calm(
        provision: "The teaching assistant leads a 15-minute game of taking turns with Amira and two classmates every "
          + "school day."),
      .calm(provision: "Amira takes two planned turns in every lesson to read her work aloud to the class teacher."),
    ])
  package let says = "offers opportunities, and not what will be done"
  package init() {}
}
