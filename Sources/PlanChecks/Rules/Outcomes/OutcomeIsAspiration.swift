import Findings
package import Wording

/// An outcome that nobody can be held to.
package struct OutcomeIsAspiration: OutcomeWordingRule {
  package let about = RuleDescription(
    "outcome-is-aspiration", .outcomes, .note, runs: .adviceAndPlans,
    finds: "A hope for life as an outcome: a trade, a home, a happy life, lots of friends.",
    spares: "The same with steps towards it; section A, where hopes belong.",
    why: "An outcome is within the control of those involved. A hope is what outcomes lead towards.",
    remedy: "Keep the hope in section A, and write the next step towards it as the outcome.",
    basis: "SEND Code of Practice 9.64 to 9.66",
    examples: [
      .fires(outcome: "By 2035 Amira will ‹be a vet›."),
      .fires(outcome: "By 2030 Amira will have ‹lots of friends›."),
      .calm(outcome: "By July 2028 Amira will spend ten days at work with a vet."),
      .calm(outcome: "By July 2028 Amira will have two friends of her own age."),
    ])
  package let fault = OutcomeReading.Fault.isAspiration
  package let says = "is a hope for life, and not a step that can be reached"
  package init() {}
}
