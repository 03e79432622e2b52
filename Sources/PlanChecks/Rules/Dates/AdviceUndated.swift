import Findings
import PlanModel

/// Advice without a date. The form refuses it.
package struct AdviceUndated: FoundElsewhere {
  package let about = RuleDescription(
    "advice-undated", .dates, .error, runs: [.advice, .merge],
    finds: "A file of advice without the date on which it was written. It is refused, and section K shows the advice as"
      + " outstanding.",
    spares: "A date in the block of the signature beside the date of the advice.",
    why: "Without a date nobody can tell which advice is newer, or whether it is still true.",
    remedy: "Add dated inside advice.", basis: "good practice; section K needs it",
    examples: [])
  package init() {}
}
