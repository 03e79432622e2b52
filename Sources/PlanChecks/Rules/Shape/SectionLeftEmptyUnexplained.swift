package import Findings
import PlanModel

/// A section or an area of need without entries where nobody says why. "Nothing known" is not "no needs".
package struct SectionLeftEmptyUnexplained: Rule {
  package let about = RuleDescription(
    "section-left-empty-unexplained", .shape, .warning, runs: .plans,
    finds:
      "A section from B to H2, one of the four areas of need in section B, or section J, that has no entries and no"
      + " reason for that.",
    spares: "A section or area for which an adviser assessed and found no needs, or for which the case file gives the"
      + " reason (section-note); section H1 once the young person is 18; section J while a request is open.",
    why: "A blank does not tell whether nobody looked or nothing was found.",
    remedy: "Ask the adviser whether there is anything for it, or record the reason in the case file (section-note).",
    basis: "reg 12(1) SEND Regulations 2014; good practice",
    examples: [
      .fires("Section J says nothing of a personal budget.", at: "J") {
        $0.record.personalBudget = nil
        $0.record.sectionNotes.removeAll { $0.section == .j }
      },
      .fires("Nobody says anything of social care needs.", at: "D") { example in
        example.record.sectionNotes.removeAll { $0.section == .d }
        for index in example.advices.indices {
          example.advices[index].items.removeAll { $0.area == .socialCare }
        }
      },
      .calm("The case file says why section H2 is empty.") {
        $0.record.sectionNotes.append(
          SectionNote(section: .h2, reason: "not-required", words: Prose("Assessed on 4 March 2026.")))
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.gaps.filter { $0.field == .entries && $0.area == nil }.map { gap in
      finding("Section \(gap.section.rawValue) is empty and nobody says why", at: place(gap.section, nil, context))
    } + areas(context) + budget(context)
  }

  /// The four broad areas. Section B as a whole is told once where all of them are empty.
  private static let broadAreas: [Area] = [.communicationInteraction, .cognitionLearning, .semh, .sensoryPhysical]

  private func areas(_ context: CheckContext) -> [Finding] {
    let plan = context.plan
    // A plan of another authority keeps its own order; and before a draft goes out, areas are still being filled.
    guard context.stage?.isAssessedHere != false, context.stage?.leavesAuthority == true,
      plan.entries(in: .b).contains(where: { $0.kind == .need })
    else { return [] }
    return SectionLeftEmptyUnexplained.broadAreas.filter { area in
      !plan.entries(in: .b).contains { $0.area == area && [.need, .noNeeds, .risk, .fact].contains($0.kind) }
        && !plan.record.sectionNotes.contains { $0.section == .b && ($0.area == area || $0.area == nil) }
    }.map { area in
      finding(
        "Section B says nothing of \(words(area))", at: place(.b, area, context),
        because: "It holds no need in this area, and no statement that an adviser looked and found none.")
    }
  }

  private func budget(_ context: CheckContext) -> [Finding] {
    let plan = context.plan
    guard context.stage?.leavesAuthority == true, context.stage?.isAssessedHere != false,
      plan.record.personalBudget == nil, plan.entries(in: .j).isEmpty,
      !plan.record.sectionNotes.contains(where: { $0.section == .j })
    else { return [] }
    return [
      finding(
        "Section J does not say whether a personal budget was asked for", at: place(.j, nil, context),
        remedy: "Record in the case file whether one was requested, and what was decided (personal-budget).")
    ]
  }

  private func place(_ section: Section, _ area: Area?, _ context: CheckContext) -> Place {
    Place(file: context.plan.record.source.path, section: section.rawValue, field: area?.rawValue)
  }

  private func words(_ area: Area) -> String {
    switch area {
    case .communicationInteraction: "communication and interaction"
    case .cognitionLearning: "cognition and learning"
    case .semh: "social, emotional and mental health"
    case .sensoryPhysical: "sensory and physical needs"
    case .independence: "independence"
    case .health: "health"
    case .socialCare: "social care"
    }
  }
}
