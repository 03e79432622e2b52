import PlanModel

/// Everything required that is missing from a plan, so that it can be shown in its place and listed at the front.
struct GapList {
  private(set) var gaps: [Gap] = []

  init(plan: Plan) {
    if plan.entries(in: .a, .view).isEmpty { gaps.append(Gap(section: .a, field: .views)) }
    for entry in plan.entries {
      if entry.marks.contains(.needWithoutProvision) {
        gaps.append(Gap(section: entry.section, field: .provision, entry: entry.id))
      }
      if entry.marks.contains(.provisionWithoutNeed) {
        gaps.append(Gap(section: entry.section, field: .need, entry: entry.id))
      }
      gaps += entry.blanks.map { Gap(section: entry.section, field: $0, entry: entry.id) }
    }
    for section in [Section.b, .c, .d, .e, .f, .g, .h1, .h2] where isUnexplained(section, in: plan) {
      gaps.append(Gap(section: section, field: .entries))
    }
    var ordinals: [RegulationHead: Int] = [:]
    for annex in plan.annex where annex.isOutstanding {
      gaps.append(Gap(section: .k, field: .advice, head: annex.head, ordinal: ordinals[annex.head, default: 0]))
      ordinals[annex.head, default: 0] += 1
    }
  }

  /// Empty, and nobody said why.
  private func isUnexplained(_ section: Section, in plan: Plan) -> Bool {
    if plan.terms.lapsed.contains(section) { return false }
    let isEmpty = plan.entries(in: section).allSatisfy { $0.kind == .noNeeds && $0.marks.contains(.nilReturn) }
    return isEmpty && !plan.record.sectionNotes.contains { $0.section == section && $0.area == nil }
  }
}
