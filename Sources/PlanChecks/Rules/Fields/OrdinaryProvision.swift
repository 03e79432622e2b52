package import Findings
import PlanModel
import Wording

/// Good teaching for everybody, and nothing that is special to the child.
package struct OrdinaryProvision: Rule {
  package let about = RuleDescription(
    "ordinary-provision", .fields, .note, runs: .adviceAndPlans,
    finds: "A row of section F that says nothing but what every pupil can expect: differentiation, clear instructions, "
      + "praise, a seating plan.",
    spares: "Rows with an amount, a role or something that is the child's own.",
    why:
      "Special educational provision is what is additional to, or different from, what is made generally for others.",
    remedy: "Say what is different for this child, or leave the row out of section F.",
    basis: "CFA 2014 s.21(1)",
    examples: [
      .fires(provision: "‹Clear instructions› and ‹praise›."),
      .fires(provision: "‹Differentiation› and ‹repetition›."),
      .calm(
        provision:
          "One instruction at a time, given to Amira alone with an object that shows what is meant, by the teaching "
          + "assistant in every lesson."
      ),
      .calm(
        provision:
          "The class teacher teaches differentiated English to Amira in a group of 6 for 60 minutes every school day."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.filter { $0.section == .f }.compactMap { row in
      let found = row.found
      let ranges = found.of("ordinary").map(\.range)
      guard let first = ranges.first, found.wordsBeside("ordinary") <= OrdinaryProvision.mostOtherWords,
        !row.isVague(first), row.row.deliveredBy.isEmpty, row.row.frequencies.isEmpty, row.row.equipment.isEmpty,
        !row.reading.parts.contains(where: { OrdinaryProvision.own.contains($0.kind) })
      else { return nil }
      return finding(
        "\(row.name) is what every pupil can expect", at: row.place("what", ranges),
        remedy: context.ask(about.remedy))
    }
  }

  /// "In all lessons" and "throughout" fit in; what is done for this child does not.
  private static let mostOtherWords = 5
  /// What makes a row the child's own.
  private static let own: Set<ReadPart.Kind> = [.who, .frequency, .sessionLength, .group, .total, .qualification]
}
