import Findings
import PlanModel
package import Wording

/// A row that says how much and not of what.
package struct ProvisionNoType: MissingElementRule {
  package let about = RuleDescription(
    "provision-no-type", .fields, .error, runs: .adviceAndPlans,
    finds: "A row of provision that does not say what is provided, and has no type.",
    spares:
      "A row whose type is given. Where vague words stand in the place of what is done, they are told of instead.",
    why: "An amount of nothing in particular cannot be provided.",
    remedy: "Say what is taught, practised, given or done, and give the type of provision.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "Weekly, 30 minutes.") {
        $0.deliveredBy = [.init("teaching assistant", code: "teaching-assistant")]
      },
      .calm(provision: "Weekly, 30 minutes.") {
        $0.type = "salt-direct"
        $0.deliveredBy = [.init("speech and language therapist", code: "SaLT")]
      },
      .calm(provision: "A teaching assistant teaches letter sounds to Amira alone for 15 minutes every school day."),
    ])
  package let element = Element.what
  package let field = "what"
  package let says = "does not say what is provided"
  package init() {}

  package func isSpared(_ row: ReadRow, in context: CheckContext) -> Bool {
    // A sentence that goes on beyond its amounts and roles says something, though nobody has listed its words.
    row.row.type != nil || !row.reading.vague.isEmpty
      || row.found.words(outside: row.reading.parts.map(\.range)) > 0
  }
}
