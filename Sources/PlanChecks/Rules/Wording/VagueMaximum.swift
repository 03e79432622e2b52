import Findings
import PlanModel
package import Wording

/// "Up to" and "around": an amount that can be less.
package struct VagueMaximum: VagueWordingRule {
  package let about = RuleDescription(
    "vague-maximum", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that gives an amount of time as up to, around, typically or the like.",
    spares: "The size of a group, an age, a date, a dose, and what a child must not exceed.",
    why: "\"Up to 5 hours\" is kept by no hour at all.",
    remedy: "Give the amount itself.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "The teaching assistant works with Amira in class for ‹up to› 5 hours each week."),
      .fires(provision: "‹Up to› 5 hours a week of help from a teaching assistant."),
      .calm(provision: "The teaching assistant teaches Amira in a group of up to 4 for 20 minutes every day."),
      .calm(provision: "The teaching assistant works with Amira in class for 5 hours each week."),
    ])
  package let says = "gives an amount that can be less"
  package init() {}

  /// A limit on hours of a week or term is a limit, though the number stands beside it.
  package func isTold(rescued phrase: VaguePhrase, of row: ReadRow) -> Bool {
    row.reading.parts.contains { part in
      part.kind == .total && part.code != "sessions" && part.unit != nil
        && (phrase.range.upperBound...phrase.range.upperBound + 1).contains(part.range.lowerBound)
        && Self.limits.contains(phrase.phrase.lowercased())
    }
  }

  private static let limits: Set<String> = ["up to", "a maximum of", "maximum of", "at most"]
}
