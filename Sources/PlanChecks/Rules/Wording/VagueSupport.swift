import Findings
import PlanModel

/// "Support" and "help": nobody can tell what will be done.
package struct VagueSupport: VagueWordingRule {
  package let about = RuleDescription(
    "vague-support", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that promises support, help, encouragement or more of something, without a role, an "
      + "amount and a task.",
    spares: "Support with its role, hours and task in the same sentence; names of jobs, such as learning support "
      + "assistant.",
    why: "\"Support\" can be a smile or an adult all day. Courts have said that such words are unlikely to be enough.",
    remedy: "Say who does what with the child, how often and for how long.",
    basis: "Worcestershire CC v SE [2020] UKUT 217 (AAC); SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "‹Support with› personal care."),
      .fires(provision: "Amira will have ‹additional› ‹help› in lessons."),
      .calm(
        provision: "A teaching assistant sits beside Amira in every English and mathematics lesson, 10 hours each week."
      ),
      .calm(
        provision: "A learning support assistant changes Amira's pad with her at 10.30 and 13.30 every school day."),
    ])
  package let says = "promises support, and not what will be done"
  package init() {}
}
