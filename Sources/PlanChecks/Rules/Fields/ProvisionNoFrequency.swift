import Findings
import PlanModel
package import Wording

/// A row that somebody delivers, and does not say how often.
package struct ProvisionNoFrequency: MissingElementRule {
  package let about = RuleDescription(
    "provision-no-frequency", .fields, .error, runs: .adviceAndPlans,
    finds: "A row of provision that somebody must deliver, with no frequency in its field and none that can be read in "
      + "its words.",
    spares:
      "Equipment and surroundings; help in all lessons or all day; what is done on a sign that anybody can see; a "
      + "total of hours in a week or term.",
    why: "Provision must be detailed and specific, and normally quantified. Without a frequency nobody can say that it "
      + "was not given.",
    remedy: "Say how many times a day, week, half term or term.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "A speech and language therapist teaches Amira alone in sessions of 30 minutes."),
      .fires(provision: "The teaching assistant reads with Amira alone for 15 minutes."),
      .calm(provision: "A speech and language therapist teaches Amira alone for 30 minutes each week in term time."),
      .calm(provision: "A speech and language therapist teaches Amira alone in sessions of 30 minutes.") {
        $0.frequencies = [.init(words: "weekly in term time", times: "1", per: "week")]
      },
      .calm(provision: "A sloping desk in her classroom."),
    ])
  package let element = Element.howOften
  package let field = "frequency"
  package let says = "does not say how often"
  package init() {}

  package func isSpared(_ row: ReadRow, in context: CheckContext) -> Bool {
    row.hasBareTotal || row.row.trigger != nil || context.isSaid(row.row.frequencies.map(\.words))
  }
}
