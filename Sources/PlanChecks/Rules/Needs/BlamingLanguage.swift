import Findings
import PlanModel
package import Wording

/// Words that blame the child, or name the child by the disability.
package struct BlamingLanguage: NeedWordingRule {
  package let about = RuleDescription(
    "blaming-language", .needs, .note, runs: .adviceAndPlans,
    finds: "Words such as refuses, naughty, manipulative, lazy, suffers from, wheelchair bound, low functioning.",
    spares: "Quotations; clinical terms that hold such a word.",
    why: "The child and the family read the plan, and so does everybody who meets the child through it.",
    remedy: "Say what the child does, when, and what helps.",
    basis: "SEND Code of Practice 9.61; practice",
    examples: [
      .fires(need: "Amira ‹refuses to› write more than one line."),
      .fires(need: "Amira is ‹wheelchair bound› and is moved by two adults."),
      .calm(need: "Amira does not begin to write when she is asked to."),
      .calm(need: "Her last report says “refuses to work”; she begins when the first word is written for her."),
    ])
  package let fault = NeedReading.Fault.blaming
  package let says = "has words that blame the child"
  package init() {}
}
