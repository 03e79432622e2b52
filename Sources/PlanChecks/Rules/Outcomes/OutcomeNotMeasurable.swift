import Findings
import PlanModel
package import Wording

/// An outcome of which nobody can say whether it was reached.
package struct OutcomeNotMeasurable: OutcomeWordingRule {
  package let about = RuleDescription(
    "outcome-not-measurable", .outcomes, .warning, runs: .adviceAndPlans,
    finds: "An outcome with no number, no test and no act that can be seen: improve, develop, be more confident, cope.",
    spares: "A measure or target in its own field; a number beside the verb; an act with a condition that can be seen.",
    why: "Outcomes are to be specific and measurable. Two people would not agree whether this one was reached.",
    remedy: "Say what somebody will see the child do, how often or how well, and where it stands now.",
    basis: "SEND Code of Practice 9.61 and 9.66",
    examples: [
      .fires(outcome: "By July 2027 Amira will ‹improve› her handwriting."),
      .fires(outcome: "By the end of Year 6 Amira will ‹be happy› at school."),
      .fires(outcome: "By July 2027 Amira will walk ‹further› with her frame."),
      .calm(outcome: "By July 2027 Amira will improve her reading from 35 to 80 of the 100 most common words."),
      .calm(outcome: "By the end of Year 6 Amira will dress for sport without help."),
      .calm(outcome: "Amira will develop her reading.") { $0.measure = Prose("80 of the 100 most common words") },
    ])
  package let fault = OutcomeReading.Fault.notMeasurable
  package let field = "measure"
  package let says = "cannot be measured as it stands"
  package init() {}
}
