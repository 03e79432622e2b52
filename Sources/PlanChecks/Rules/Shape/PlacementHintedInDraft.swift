import Findings
import PlanModel

/// A draft that names the place of education outside section I. The merge asks about it.
package struct PlacementHintedInDraft: FoundElsewhere {
  package let about = RuleDescription(
    "placement-hinted-in-draft", .shape, .warning, isFixed: true, runs: [.merge, .draft],
    finds: "A school or college that is named as the place of delivery in sections B to H2 of a draft.",
    spares:
      "The present school in the history, in views and in descriptions of need; “a primary school” without a name;"
      + " names such as Forest School and Virtual School.",
    why: "A draft may not say or hint where the child will be taught.",
    remedy: "Say what a place must offer, wherever it is, or record why the name does no harm.",
    basis: "CFA 2014 s.38(5)",
    examples: [
      .fires(
        provision: "The specialist teacher of Oakfield School will teach reading for 30 minutes each week."),
      .calm(
        provision: "A specialist teacher will teach reading in a class of no more than 10 for 30 minutes each week."),
    ])
  package init() {}
}
