package import Findings
import PlanModel
package import Wording

/// Work that needs training, by a role that does not imply it, with no training named.
package struct ProvisionNoExpertise: MissingElementRule {
  package let about = RuleDescription(
    "provision-no-expertise", .fields, .warning, runs: .adviceAndPlans,
    finds:
      "A programme, specialist teaching or therapy work by a role that does not imply the skill, such as a teaching "
      + "assistant, with no qualification or training.",
    spares: "Registered therapists, psychologists and qualified specialist teachers: the role says it.",
    why: "The Code of Practice asks for the level of expertise. A programme does harm in untrained hands, or nothing.",
    remedy: "Say what qualification or training the person needs, who gives it, for how long, and how often it is "
      + "refreshed.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(
        provision:
          "A teaching assistant carries out the speech and language therapy programme with Amira alone for 15 "
          + "minutes every school day."
      ) {
        $0.type = "salt-programme"
      },
      .calm(
        provision:
          "A teaching assistant trained by the speech and language therapist (3 hours, each September) carries out "
          + "the programme with Amira alone for 15 minutes every school day."
      ) {
        $0.type = "salt-programme"
      },
      .calm(provision: "A speech and language therapist teaches Amira alone for 30 minutes each week in term time.") {
        $0.type = "salt-direct"
      },
    ])
  package let element = Element.qualification
  package let field = "qualification"
  package let says = "does not say what training is needed"
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let (types, roles) = (
      context.checkWords.codes("skilled-type-codes"), context.checkWords.codes("untrained-role-codes")
    )
    return context.rowsToRead.compactMap { row in
      guard isUntrained(row, types, roles) || (row.reading.missing.contains(.qualification) && isClaimed(row, roles)),
        !row.reading.isTold(.qualification), !row.isTraining, !isSpared(row, in: context)
      else { return nil }
      return finding(
        "\(row.name) \(says)", at: row.place(field), row.severity(about.severity), remedy: context.ask(about.remedy))
    }
  }

  /// A skill that is only claimed, by nobody whose role implies it.
  private func isClaimed(_ row: ReadRow, _ roles: Set<String>) -> Bool {
    row.row.qualifications.isEmpty && row.row.training.isEmpty && row.roles.isSubset(of: roles)
  }

  /// Work of a type that needs the skill, by roles that do not imply it, with no word of training.
  private func isUntrained(_ row: ReadRow, _ types: Set<String>, _ roles: Set<String>) -> Bool {
    guard types.contains(row.row.type ?? ""), !row.roles.isEmpty, row.roles.isSubset(of: roles),
      row.row.qualifications.isEmpty, row.row.training.isEmpty
    else { return false }
    return !row.reading.parts.contains { $0.kind == .qualification } && !row.found.has("training-detailed")
  }

  package func isSpared(_ row: ReadRow, in context: CheckContext) -> Bool {
    // Whoever does not know by whom cannot ask for their training yet.
    row.reading.missing.contains(.who)
  }
}
