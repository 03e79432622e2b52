import Findings
/// A plan that lacks one of the sections A to K.
package struct SectionMissing: FoundElsewhere {
  package let about = RuleDescription(
    "section-missing", .shape, .error, isFixed: true, runs: .plans,
    finds:
      "A plan in which one of the sections A, B, C, D, E, F, G, H1, H2, I, J and K does not stand, as a stylesheet of"
      + " the authority may leave it out. No document is made then.",
    spares: "A section that stands there and says why it has no entries.",
    why: "A plan must hold every section, each by itself. A section that is not there cannot be relied on.",
    remedy: "Correct the stylesheet that leaves it out, or remove it so that the program's own takes its place.",
    basis: "reg 12(1) SEND Regulations 2014",
    examples: [])
  package init() {}
}
