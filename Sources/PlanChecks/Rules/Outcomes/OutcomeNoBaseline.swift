package import Findings
import PlanModel
import Wording

/// An outcome with a measure and no starting point.
package struct OutcomeNoBaseline: Rule {
  package let about = RuleDescription(
    "outcome-no-baseline", .outcomes, .note, runs: .adviceAndPlans,
    finds: "An outcome with a number or measure, and nothing about where the child stands now.",
    spares: "A baseline in its field, or in the sentence (“12 now”, “at present”); “not yet”, for a new skill.",
    why: "Without a starting point nobody can see how far the child has come.",
    remedy: "Say what the child does now, in the same measure.",
    basis: "Good practice",
    examples: [
      .fires("An outcome with a target of 100 words a minute and no baseline", at: "XO1") {
        $0.add(outcome: "By July 2027 Amira reads 100 words a minute.")
      },
      .calm("The same outcome with “12 now”") {
        $0.add(outcome: "By July 2027 Amira reads 100 words a minute (12 now).")
      },
      .calm("The same outcome with a baseline in its field") {
        $0.add(outcome: "By July 2027 Amira reads 100 words a minute.") { $0.baseline = Prose("12 words a minute") }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let without = context.outcomes.filter { outcome in
      outcome.section == .e && !outcome.isFamilys && outcome.reading.hasNumber && !outcome.reading.hasBaseline
        && outcome.reading.verdict != .provisionInDisguise
    }
    return oneByOne(
      without, field: "baseline", says: "has a measure and no starting point",
      allSay: "outcomes have a measure and no starting point")
  }
}
