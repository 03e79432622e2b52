import Findings
package import Wording

/// An outcome that is a place in a school.
package struct OutcomeNamesPlacement: OutcomeWordingRule {
  package let about = RuleDescription(
    "outcome-names-placement", .outcomes, .warning, runs: .adviceAndPlans,
    finds: "An outcome that the child stays at, or moves to, a school or kind of school.",
    spares: "Attendance in numbers.",
    why:
      "Where the child is taught belongs in section I, and may not stand in a draft. It is no change of the child’s.",
    remedy: "Say what the child will do there, such as how many lessons are attended.",
    basis: "s.38(5) Children and Families Act 2014; SEND Code of Practice 9.66",
    examples: [
      .fires(outcome: "By July 2027 Amira will ‹remain at› her present school."),
      .fires(outcome: "Amira will ‹attend mainstream› secondary school."),
      .calm(outcome: "By July 2027 Amira will attend every lesson on four days in five."),
      .calm(outcome: "By July 2027 Amira will stay at her table for 15 minutes."),
    ])
  package let fault = OutcomeReading.Fault.namesPlacement
  package let says = "is about the place, and not about a change"
  package init() {}
}
