import Findings
import PlanModel
package import Wording

/// A word of difficulty without a measure or an example.
package struct NeedVague: NeedWordingRule {
  package let about = RuleDescription(
    "need-vague", .needs, .note, runs: .adviceAndPlans,
    finds: "A need described by words such as struggles, some difficulties, below average, delayed, poor.",
    spares: "A number, a comparison, an example or an effect beside it; evidence, an effect or a measure in its own "
      + "field.",
    why: "Nobody can tell from it how much help is called for, or see later whether it helped.",
    remedy: "Add a measure with its date, or an example of what happens.",
    basis: "SEND Code of Practice 9.69(B); practice",
    examples: [
      .fires(need: "Amira ‹struggles› with reading."),
      .fires(need: "Amira has ‹has issues› with friendships."),
      .calm(need: "Amira struggles with reading: she reads at the level of a typical 6-year-old (YARC, March 2026)."),
      .calm(need: "Amira struggles with reading.") {
        $0.impact = Prose("She cannot read the questions on a worksheet.")
      },
    ])
  package let fault = NeedReading.Fault.vague
  package let says = "names a difficulty without a measure or an example"
  package init() {}
}
