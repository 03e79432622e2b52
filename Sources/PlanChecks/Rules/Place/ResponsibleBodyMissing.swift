package import Findings
import PlanModel

/// Rows of which nobody can tell who has to see to them. One finding for a section: it is mostly set once for all.
package struct ResponsibleBodyMissing: Rule {
  package let about = RuleDescription(
    "responsible-body-missing", .place, .error, runs: .plans,
    finds: "Rows with neither a responsible body nor a body that arranges them: in section F those that a health"
      + " service delivers, in sections G, H1 and H2 all. One finding for each section.",
    spares: "A body set once for the section; the commissioner of the case, for section G; the authority's own duty"
      + " for the rest of section F, where a school or college delivers what the authority secures.",
    why: "The family must be able to see who has to make the provision happen, and whom to ask when it does not.",
    remedy: "Fill in arranged-by or provider in the rows: who secures it, and through whom.",
    basis: "CFA 2014 s.42; SEND Code of Practice 9.69",
    examples: [
      .fires("Physiotherapy in section F, and nothing that says through whom it is arranged", at: "F") {
        $0.add(provision: "A physiotherapist will work on Amira's walking for 30 minutes each month.") {
          $0.deliveredBy = [Coded("Physiotherapist", code: "physio")]
        }
      },
      .calm("Physiotherapy in section F, arranged through a named trust") {
        $0.add(provision: "A physiotherapist will work on Amira's walking for 30 minutes each month.") {
          $0.deliveredBy = [Coded("Physiotherapist", code: "physio")]
          $0.arrangedBy = Coded("Westmarch Community NHS Trust", code: "NHS-trust")
        }
      },
      .calm("A row of section F that the school delivers") {
        $0.add(provision: "A teaching assistant will read with Amira for 15 minutes every school day.") {
          $0.deliveredBy = [Coded("Teaching assistant", code: "teaching-assistant")]
        }
      },
    ])
  package init() {}

  /// Whom neither a school nor the authority's own education service employs.
  private static let health: Set<String> = [
    "SaLT", "SaLT-assistant", "OT", "OT-assistant", "physio", "physio-assistant", "dietitian", "paediatrician",
    "community-nurse", "specialist-nurse", "CAMHS-practitioner", "psychiatrist", "clinical-psychologist",
    "audiologist", "orthoptist", "orthotist",
  ]

  package func findings(in context: CheckContext) -> [Finding] {
    let told = Set(context.plan.withoutCommissioner(context).map(\.id))
    return Section.provision.compactMap { section in
      let statements = context.statements(in: [section], .provision)
      let open = statements.filter { isOpen($0, context) && !told.contains($0.entry.id) }
      // Set once for the section: another row of it, arranged alike, says who.
      guard let first = open.first, !isSetOnce(statements, section) else { return nil }
      let names = andMore(context.name(first.entry), open.count)
      return finding(
        "\(names) in section \(section.rawValue) do\(open.count == 1 ? "es" : "") not say who arranges the provision",
        at: context.place(of: first, "arranged-by", nil))
    }
  }

  private func isOpen(_ statement: Statement, _ context: CheckContext) -> Bool {
    guard let row = statement.row, row.responsibleBody == nil, row.arrangedBy == nil, row.provider == nil,
      row.commissioner == nil, row.socialCareTeam == nil
    else { return false }
    switch statement.entry.section {
    case .f:
      guard row.deliveredBy.contains(where: { Self.health.contains($0.code ?? "") }) else { return false }
    case .g: if !context.plan.record.commissioners.isEmpty { return false }
    default: break
    }
    return !context.holds(.body, statement, fields: ["what", "note", "delivered-by"])
  }

  private func isSetOnce(_ statements: [Statement], _ section: Section) -> Bool {
    section != .f && statements.contains { $0.row?.responsibleBody != nil }
  }
}
