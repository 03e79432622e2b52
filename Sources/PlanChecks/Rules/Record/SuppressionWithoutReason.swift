import Findings

/// A decision that overrides a finding and gives no reason.
package struct SuppressionWithoutReason: FoundElsewhere {
  package let about = RuleDescription(
    "suppression-without-reason", .record, .error, runs: .plans,
    finds: "A decision that overrides a finding, with a dash or nothing in place of a reason.",
    spares: "A reason of any words. Whether it is a good one is not judged.",
    why: "Nobody could later say why the finding was put up with, so it is not overridden.",
    remedy: "Decide it again, with the reason in full sentences, or take the decision back: ehcplan decide withdraw.",
    basis: "Good practice: an exception is on record with who made it, when and why",
    examples: [
      .fires("A decision overrides jargon for the whole plan; its reason is a dash", at: "d1") { example in
        example.override("jargon", because: "–")
      },
      .calm("It says why: the word is explained to the family in a leaflet") { example in
        example.override("jargon", because: "The family has a leaflet that explains the word.")
      },
    ])
  package init() {}
}
