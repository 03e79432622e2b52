import Findings
import PlanModel

/// "Will be taught": nobody is said to do it.
package struct PassiveNoActor: VagueWordingRule {
  package let about = RuleDescription(
    "passive-no-actor", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision in the passive, with no role in the sentence and none in the row's field.",
    spares: "A role in the field of the row.",
    why: "What will be done by nobody in particular is done by nobody, and a family cannot see whether the person "
      + "has the skill.",
    remedy: "Name the role that does it.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "Touch-typing ‹will be taught› for 15 minutes on 4 days each week."),
      .fires(provision: "Letter sounds ‹will be taught› for 15 minutes every school day."),
      .calm(
        provision: "A teaching assistant trained in the scheme will teach touch-typing for 15 minutes on 4 days each "
          + "week."),
      .calm(provision: "The class teacher gives key words before each lesson."),
    ])
  package let says = "does not say who does it"
  package init() {}
}
