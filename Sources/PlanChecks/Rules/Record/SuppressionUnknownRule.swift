import Findings

/// A decision that overrides a rule that does not exist.
package struct SuppressionUnknownRule: FoundElsewhere {
  package let about = RuleDescription(
    "suppression-unknown-rule", .record, .warning, runs: .plans,
    finds: "A decision that overrides a finding under an id that no rule has.",
    spares: "Ids of the program’s other findings, such as those of issuing a plan.",
    why: "It overrides nothing, and whoever wrote it believes that it does.",
    remedy: "Look the id up with ehcplan rules, and take this decision back: ehcplan decide withdraw.",
    basis: "Good practice: an exception is on record with who made it, when and why",
    examples: [
      .fires("A decision overrides need-without-provison, a slip of the finger", at: "d1") { example in
        example.override("need-without-provison", because: "The need is met at home.")
      },
      .calm("It overrides gap-left, which is found when a plan is issued") { example in
        example.override("gap-left", because: "The panel of 2 June settled it.")
      },
    ])
  package init() {}
}
