import Findings
import PlanModel

/// "As required" and "where appropriate": somebody decides later whether anything happens.
package struct VagueDiscretion: VagueWordingRule {
  package let about = RuleDescription(
    "vague-discretion", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that is given as required, where appropriate, when possible or the like.",
    spares: "A trigger that the child controls or that anybody can see, and care that a named plan sets out.",
    why: "Whoever decides what is appropriate decides what is provided, and it may be nothing. A plan must not "
      + "leave that to others.",
    remedy: "Say when it happens: how often, or on what sign that anybody can see, such as a card that the child "
      + "shows.",
    basis: "SEND Code of Practice 9.69; C v SENT and Greenwich [1999] ELR 5",
    examples: [
      .fires(provision: "Breaks in the library ‹as required›."),
      .fires(provision: "Help from the teaching assistant ‹where appropriate›."),
      .calm(provision: "When Amira shows her card, the teaching assistant takes her to the library for 5 minutes."),
      .calm(
        provision: "At the first sign of a seizure the trained teaching assistant gives her rescue medicine and rings "
          + "999."),
    ])
  package let says = "leaves it to somebody to decide whether it happens"
  package init() {}
}
