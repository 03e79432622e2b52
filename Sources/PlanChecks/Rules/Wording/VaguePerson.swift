import Findings
import PlanModel

/// "Staff" and "a trusted adult": nobody is named by role.
package struct VaguePerson: VagueWordingRule {
  package let about = RuleDescription(
    "vague-person", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision by staff, a key adult, the school or somebody suitably trained, without a role.",
    spares: "A role and training in the row's fields or in another row; every adult who teaches a child, with who "
      + "trains them and when.",
    why: "What is everybody's task is nobody's, and a family cannot see whether the person has the skill.",
    remedy: "Name the role that does it, and the training it needs.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "‹A key adult› meets Amira for 10 minutes every morning."),
      .fires(provision: "‹Staff› sign key words with every instruction."),
      .calm(
        provision:
          "A teaching assistant who has completed a 6-day course on emotional literacy meets Amira for 10 minutes "
          + "every morning."),
      .calm(provision: "The class teacher signs key words with every spoken instruction."),
    ])
  package let says = "does not say who does it, by role"
  package init() {}
}
