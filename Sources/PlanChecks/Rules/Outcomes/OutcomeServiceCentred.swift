import Findings
package import Wording

/// An outcome whose subject is a service.
package struct OutcomeServiceCentred: OutcomeWordingRule {
  package let about = RuleDescription(
    "outcome-service-centred", .outcomes, .note, runs: .adviceAndPlans,
    finds: "An outcome that says what staff, a school, a therapist, parents or a piece of help will do.",
    spares: "A step towards an outcome, which an adult may own.",
    why: "An outcome is personal, and not written from the point of view of a service.",
    remedy: "Say what the child will be able to do, and move what others do to the provision or the steps.",
    basis: "SEND Code of Practice 9.66",
    examples: [
      .fires(outcome: "By October 2026 ‹all staff› will use picture exchange."),
      .fires(outcome: "‹A sensory room› will be available at all times."),
      .calm(outcome: "By October 2026 Amira will ask for a drink by handing over a picture, five times a day."),
      .calm(outcome: "By October 2026 Amira’s attendance will be 95%."),
    ])
  package let fault = OutcomeReading.Fault.isServiceCentred
  package let says = "tells what others will do, and not what will change for the child"
  package init() {}
}
