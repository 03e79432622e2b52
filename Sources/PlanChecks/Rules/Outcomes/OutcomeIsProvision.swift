import Findings
package import Wording

/// An outcome that says what the child will be given.
package struct OutcomeIsProvision: OutcomeWordingRule {
  package let about = RuleDescription(
    "outcome-is-provision", .outcomes, .warning, runs: .adviceAndPlans,
    finds: "An outcome by which the child receives, attends or is given something, or is supported, taught or provided "
      + "with something; hours or sessions as an outcome.",
    spares: "Having as a result (“will have two friends”); attending lessons; the use of a thing where it is said what "
      + "for, how often it comes off, or that it is done alone.",
    why: "An outcome is the difference that help makes. Nobody can tell from it whether the help has worked.",
    remedy: "Say what the child will be able to do because of it, and move the help to section F, G or H.",
    basis: "SEND Code of Practice 9.66",
    examples: [
      .fires(outcome: "By July 2027 Amira will ‹have weekly speech and language therapy›."),
      .fires(outcome: "Amira will ‹be supported› by a mentor at lunch."),
      .fires(outcome: "By Easter 2027 Amira will ‹use a visual timetable› every day."),
      .calm(outcome: "By July 2027 Amira will have two friends whom she meets outside school each week."),
      .calm(outcome: "By July 2027 Amira will attend nine out of ten of her lessons."),
      .calm(outcome: "By July 2027 Amira will use her communication book to order lunch on four days in five."),
    ])
  package let fault = OutcomeReading.Fault.isProvision
  package let says = "says what will be given, and not what will change"
  package init() {}
}
