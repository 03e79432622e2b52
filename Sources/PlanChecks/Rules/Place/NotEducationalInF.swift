package import Findings
import PlanModel

/// A medical procedure in section F that nothing links with education.
package struct NotEducationalInF: Rule {
  package let about = RuleDescription(
    "not-educational-in-f", .place, .warning, runs: .adviceAndPlans,
    finds: "A row of section F that is a medical procedure or a service of equipment, such as catheter care,"
      + " medication or the servicing of a hoist, and says nothing of teaching or learning.",
    spares: "A row that says what is taught or how it lets the child take part; a row that a recorded decision has put"
      + " there.",
    why: "Care that only makes attendance possible is not educational. In section F it is owed by the wrong body, and"
      + " the body that knows how to do it has agreed nothing.",
    remedy: "Move it to section G and ask the commissioner, or say what it teaches.",
    basis: "JD v South Tyneside [2016] UKUT 9 (AAC); CFA 2014 s.21",
    examples: [
      .fires(provision: "‹Catheter care› by a nurse for 15 minutes at 10.30 and 13.30 every school day."),
      .fires(provision: "The ‹hoist is serviced› by its maker each March.") { $0.type = "equipment" },
      .calm(
        provision: "A nurse will teach Amira to manage her own catheter, individually, for 20 minutes every school day"
          + " in the autumn term."),
      .calm(provision: "Catheter care by a nurse for 15 minutes at 10.30 and 13.30 every school day.", in: .g),
    ])
  package init() {}

  private static let types: Set<String> = [
    "nursing", "clinic", "medication-administration", "continence", "wheelchair-orthotics",
  ]

  package func findings(in context: CheckContext) -> [Finding] {
    context.statements(in: [.f], .provision).compactMap { statement in
      guard !context.isPlaced(statement.entry), !context.holds(.educational, statement, fields: ["what", "note"])
      else { return nil }
      let found =
        context.first(.medicalProcedure, in: statement, fields: ["what"])
        ?? context.first(.medicine, in: statement, fields: ["what"])
      let isByType = statement.row?.type.map(NotEducationalInF.types.contains) ?? false
      guard found != nil || isByType else { return nil }
      return finding(
        "\(context.name(statement.entry)) is medical or care, and says nothing of learning, in section F",
        at: context.place(of: statement, found?.field.name ?? "section", found?.match.range))
    }
  }
}
