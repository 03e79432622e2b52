import Findings
import PlanModel
package import Wording

/// A row that somebody must deliver, and nobody is said to.
package struct ProvisionNoProvider: MissingElementRule {
  package let about = RuleDescription(
    "provision-no-provider", .fields, .error, runs: .adviceAndPlans,
    finds: "A row of provision that somebody must deliver, with no role in its field and none in its words.",
    spares: "Surroundings and equipment, for which a body is responsible.",
    why: "Without a role nobody has to do it, and the family cannot see whether the person has the skill.",
    remedy: "Name the role that delivers it.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "Reading every school day for 15 minutes, individually."),
      .fires(provision: "Precision teaching of spelling, individually, for 10 minutes every school day."),
      .calm(
        provision: "A teaching assistant trained in the scheme reads with Amira alone for 15 minutes every school "
          + "day."),
      .calm(provision: "Reading every school day for 15 minutes, individually.") {
        $0.deliveredBy = [.init("teaching assistant", code: "teaching-assistant")]
      },
    ])
  package let element = Element.who
  package let field = "delivered-by"
  package let says = "does not say who delivers it"
  package init() {}

  package func isSpared(_ row: ReadRow, in context: CheckContext) -> Bool {
    !row.abbreviatedTherapists.isEmpty || row.isByEverybody
      || context.namesSomebody(row.row)
  }
}

extension CheckContext {
  /// Whether the field for who delivers it names more than staff or an adult, or says what they must have learnt.
  fileprivate func namesSomebody(_ row: Provision) -> Bool {
    guard !row.deliveredBy.isEmpty else { return false }
    return !row.qualifications.isEmpty
      || row.deliveredBy.contains { person in
        !reader.provision(person.words, in: .f).vague.contains { $0.family == "vague-person" }
      }
  }
}
