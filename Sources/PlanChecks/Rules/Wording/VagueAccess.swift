import Findings
import PlanModel

/// "Access to" a thing, in place of an amount of it.
package struct VagueAccess: VagueWordingRule {
  package let about = RuleDescription(
    "vague-access", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that offers access to something, or makes it available, in place of promising an "
      + "amount of it.",
    spares: "An entitlement with its amount in the same sentence; an accessible building; access arrangements in "
      + "examinations.",
    why: "Access can be offered every day and never happen. Nobody could say that it had not been provided.",
    remedy: "Say what is done, by whom, how often and for how long, instead of that it can be had.",
    basis: "SEND Code of Practice 9.69; Worcestershire CC v SE [2020] UKUT 217 (AAC)",
    examples: [
      .fires(provision: "Amira will ‹have access to› a speech and language therapist."),
      .fires(provision: "‹Access to› a sensory room."),
      .calm(provision: "Amira uses the sensory room for 15 minutes before each lesson, with her teaching assistant."),
      .calm(provision: "A speech and language therapist works with Amira alone for 30 minutes each week in term time."),
    ])
  package let says = "offers access, and no stated amount of it"
  package init() {}
}
