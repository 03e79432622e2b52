package import Findings
import PlanModel

/// Therapy in section G that educates or trains. It then belongs in section F, whoever pays for it.
///
/// The row stays where its author put it: moving it is a decision of the plan writer. The type says more than the
/// words, and the words more than the profession.
package struct TherapyThatTeachesInG: Rule {
  package let about = RuleDescription(
    "therapy-that-teaches-in-g", .place, .error, isFixed: true, runs: .adviceAndPlans,
    finds: "Speech and language therapy in section G, or another therapy in section G whose type or words are those of"
      + " teaching and training, or that school staff carry out. For other therapies it is a warning.",
    spares: "Clinical care, such as safe swallowing, orthotics, medication or a wheelchair clinic; a row that a"
      + " recorded decision has put into section G.",
    why: "Provision that educates or trains is special educational provision, whoever arranges it, and belongs in"
      + " section F. In section G nobody can be made to secure it in the same way.",
    remedy: "Ask the therapist whether it educates or trains. If it does, it moves to section F; if it is clinical"
      + " care, record that.",
    basis: "CFA 2014 s.21(5); SEND Code of Practice 9.74",
    examples: [
      .fires(
        provision: "A speech and language therapist will ‹teach› Amira to put three words together, individually, for"
          + " 30 minutes each week in term time.", in: .g
      ) { $0.deliveredBy = [Coded("Speech and language therapist", code: "SaLT")] },
      .fires("Speech and language therapy in section G, by its type", at: "G") {
        $0.add(provision: "A weekly session of 30 minutes in term time.", in: .g) { $0.type = "salt-direct" }
      },
      .fires(
        provision: "An occupational therapist will see Amira for 45 minutes each fortnight in term time to ‹practise›"
          + " doing up buttons and laces.", in: .g
      ) { $0.deliveredBy = [Coded("Occupational therapist", code: "OT")] },
      .calm(
        provision: "A speech and language therapist will review Amira's swallowing at lunch for 60 minutes each term.",
        in: .g
      ) { $0.deliveredBy = [Coded("Speech and language therapist", code: "SaLT")] },
      .calm(
        provision: "A physiotherapist will check the fit of Amira's splints for 30 minutes each term.", in: .g
      ) { $0.deliveredBy = [Coded("Physiotherapist", code: "physio")] },
      .calm(
        provision: "A speech and language therapist will teach Amira to put three words together for 30 minutes each"
          + " week in term time."
      ) { $0.deliveredBy = [Coded("Speech and language therapist", code: "SaLT")] },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.statements(in: [.g], .provision).compactMap { statement in
      guard let row = statement.row, let therapy = therapy(row, statement, context),
        !context.isPlaced(statement.entry), !context.holds(.clinicalCare, statement, fields: ["what", "note", "where"])
      else { return nil }
      let teaching = context.first(.teaching, in: statement, fields: ["what", "note"])
      // Talking and art therapies treat as often as they teach: there the words decide.
      let isOfF =
        row.type.map { $0 != "counselling-therapy" && context.profile.placing.provisionByType[$0] == .f } ?? false
      // A programme that school staff carry out is part of the school day.
      let isInClass = row.deliveredBy.contains { Self.schoolRoles.contains($0.code ?? "") }
      guard therapy == .speech || teaching != nil || isOfF || isInClass else { return nil }
      let words = therapy == .speech ? "speech and language therapy" : "therapy that teaches or trains"
      return finding(
        "\(context.name(statement.entry)) is \(words), in section G",
        at: context.place(of: statement, teaching?.field.name ?? "section", teaching?.match.range),
        therapy == .speech ? .error : .warning)
    }
  }

  private func authorRole(_ entry: PlanEntry, _ context: CheckContext) -> String {
    guard let source = entry.sources.first,
      let advice = context.advices.first(where: { $0.id == source.submission }),
      let item = advice.items.first(where: { $0.id == source.item })
    else { return "" }
    return advice.author(of: item)?.role.code ?? ""
  }

  private enum Therapy { case speech, other }

  private static let otherRoles: Set<String> = [
    "OT", "OT-assistant", "physio", "physio-assistant", "EP", "assistant-EP", "clinical-psychologist",
    "CAMHS-practitioner", "psychotherapist", "art-therapist", "music-therapist", "drama-therapist",
  ]

  private static let schoolRoles: Set<String> = [
    "teaching-assistant", "HLTA", "class-teacher", "subject-teacher", "SENCO", "learning-mentor", "key-person",
    "early-years-practitioner",
  ]

  /// By the type of the row, who delivers or designed it, its words, and last the profession of its author.
  private func therapy(_ row: Provision, _ statement: Statement, _ context: CheckContext) -> Therapy? {
    if let type = row.type, type != "other" {
      if type.hasPrefix("salt-") || type == "aac" { return .speech }
      let kinds = ["ot-", "physio-", "psychology-", "counselling-therapy", "mental-health-treatment"]
      return kinds.contains { type.hasPrefix($0) } ? .other : nil
    }
    let roles = Set((row.deliveredBy + row.designedBy).compactMap(\.code))
    if !roles.isDisjoint(with: ["SaLT", "SaLT-assistant"]) { return .speech }
    if !roles.isDisjoint(with: Self.otherRoles) { return .other }
    guard roles.isSubset(of: Self.schoolRoles) else { return nil }
    let fields = ["what", "delivered-by", "designed-by"]
    if context.holds(.speechTherapy, statement, fields: fields) { return .speech }
    if context.holds(.otherTherapy, statement, fields: fields) { return .other }
    let author = authorRole(statement.entry, context)
    return author == "SaLT" ? .speech : Self.otherRoles.contains(author) ? .other : nil
  }
}
