import Findings

/// A decision that overrode a finding up to a day that is past.
package struct SuppressionEnded: FoundElsewhere {
  package let about = RuleDescription(
    "suppression-ended", .record, .warning, runs: .plans,
    finds: "A decision that overrides a finding, on a day after its last.",
    spares: "A decision whose last day is the day of the plan, or later.",
    why: "The finding counts again from the day after.",
    remedy: "Put right what was found; or decide it again with a later day; or take the decision back.",
    basis: "Good practice: an exception is on record with who made it, when and why",
    examples: [
      .fires("A decision overrides jargon until 1 April, and the plan is of 20 April", at: "d1") { example in
        example.override("jargon", because: "The leaflet is being printed.", until: ExampleCase.day(2026, 4, 1))
      },
      .calm("It holds until the day of the plan") { example in
        example.override("jargon", because: "The leaflet is being printed.", until: ExampleCase.today)
      },
    ])
  package init() {}
}
