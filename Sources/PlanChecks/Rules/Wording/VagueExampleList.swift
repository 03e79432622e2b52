import Findings
import PlanModel

/// "Such as" and "etc.": examples, in place of what will be provided.
package struct VagueExampleList: VagueWordingRule {
  package let about = RuleDescription(
    "vague-example-list", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that lists examples, a range or a variety, in place of what will be provided.",
    spares: "Examples that come after a firm requirement, and a named thing or one that a named role agrees to be "
      + "equivalent.",
    why: "Of a list of examples none has to be provided.",
    remedy: "Name each thing that will be provided, and leave out the rest.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "Strategies ‹such as› visual prompts."),
      .fires(provision: "‹A range of› strategies."),
      .calm(provision: "Ear defenders, at her desk in every lesson and in assembly."),
      .calm(provision: "A sloping board and a pencil grip, provided by the school and used for all work at a table."),
    ])
  package let says = "gives examples, and not what will be provided"
  package init() {}
}
