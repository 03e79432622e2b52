package import Findings
import PlanModel

/// Teaching of skills in section H1 or H2.
package struct SocialCareThatTeachesInH: Rule {
  package let about = RuleDescription(
    "social-care-that-teaches-in-h", .place, .warning, runs: .adviceAndPlans,
    finds: "A row of section H1 or H2 that teaches: travel training, cooking or money skills, a social skills group.",
    spares: "Care, company and breaks; a row that a recorded decision has put there.",
    why: "Social care that educates or trains is special educational provision and belongs in section F, where it must"
      + " be secured.",
    remedy: "Ask the social worker what is taught. Move the teaching to section F, and leave the care here.",
    basis: "CFA 2014 s.21(5)",
    examples: [
      .fires(
        provision: "A support worker will give ‹travel training› on the bus for 2 hours each week in term time.",
        in: .h2),
      .fires(provision: "A ‹social skills group› of 6 meets for 2 hours each Saturday.", in: .h1),
      .calm(provision: "A care worker will help Amira to wash and dress for 30 minutes every school morning.", in: .h1),
      .calm(provision: "A sitting service of 3 hours each Saturday, at home.", in: .h1),
    ])
  package init() {}

  private static let types: Set<String> = ["travel-training", "independence-skills", "work-experience-coaching"]

  package func findings(in context: CheckContext) -> [Finding] {
    context.statements(in: [.h1, .h2], .provision).compactMap { statement in
      guard !context.isPlaced(statement.entry) else { return nil }
      let found = context.first(.skillsTeaching, in: statement, fields: ["what", "note"])
      let isByType = statement.row?.type.map(SocialCareThatTeachesInH.types.contains) ?? false
      guard found != nil || isByType else { return nil }
      return finding(
        "\(context.name(statement.entry)) teaches skills, in section \(statement.entry.section.rawValue)",
        at: context.place(of: statement, found?.field.name ?? "section", found?.match.range))
    }
  }
}
