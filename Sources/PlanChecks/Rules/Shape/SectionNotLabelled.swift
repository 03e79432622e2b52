import Findings
/// A section of the plan that does not stand under its own letter.
package struct SectionNotLabelled: FoundElsewhere {
  package let about = RuleDescription(
    "section-not-labelled", .shape, .error, isFixed: true, runs: .plans,
    finds:
      "A section whose heading lacks its letter, or two sections that share one heading. No document is made then.",
    spares: "Other words for what a section is about, beside its letter.",
    why:
      "Each section must be separately identified: people are owed what stands in F, G and H, and appeal about B, F and"
      + " I.",
    remedy: "Correct the stylesheet or the words that change the heading, so that each letter stands there once.",
    basis: "reg 12(1) SEND Regulations 2014; SEND Code of Practice 9.62",
    examples: [])
  package init() {}
}
