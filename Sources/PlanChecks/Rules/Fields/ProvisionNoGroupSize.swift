import Findings
import PlanModel
package import Wording

/// A group with no number.
package struct ProvisionNoGroupSize: MissingElementRule {
  package let about = RuleDescription(
    "provision-no-group-size", .fields, .error, runs: .adviceAndPlans,
    finds: "A row of provision in a group or class, with no number of children.",
    spares: "Individual work and pairs.",
    why: "A child learns differently among three and among twelve. The size of the group is part of the provision.",
    remedy: "Say how many children there are at most.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(
        provision: "A teaching assistant for Amira, 16 hours each week in term time."),
      .fires(provision: "A teaching assistant teaches Amira for 20 minutes every school day.") {
        $0.group = .init(words: "group")
        $0.group?.kind = "small-group"
      },
      .calm(
        provision:
          "A speech and language therapist teaches Amira in a group of 3 or 4 for 30 minutes each week in term time."),
      .calm(
        provision: "A speech and language therapist teaches Amira in a pair for 30 minutes each week in term time."),
    ])
  package let element = Element.group
  package let field = "group"
  package let says = "does not say how large the group is"
  package init() {}
}
