import Findings
import PlanModel

/// A decision that overrides a finding that is not found any more.
package struct SuppressionStale: FoundElsewhere {
  package let about = RuleDescription(
    "suppression-stale", .record, .note, runs: .plans,
    finds: "A decision that overrides a finding, where nothing is found for it to override.",
    spares: "Findings that only the issuing of a plan makes.",
    why: "If the same fault came back, nobody would be told.",
    remedy: "Take it back: ehcplan decide withdraw.",
    basis: "Good practice: an exception is on record with who made it, when and why",
    examples: [
      .fires("A decision overrides need-without-provision, and every need has provision", at: "d1") { example in
        example.override("need-without-provision", because: "The need is met at home.")
      },
      .calm("The need it is about has no provision still") { example in
        example.advice.items.append(
          AdviceItem("XN1", area: .cognitionLearning, .need(Need(statement: Prose("Amira counts to 12.")))))
        example.override("need-without-provision", because: "The panel of 2 June is to decide.")
      },
    ])
  package init() {}
}
