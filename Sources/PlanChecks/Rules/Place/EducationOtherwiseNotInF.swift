package import Findings
import PlanModel

/// Education is arranged elsewhere than in a school, and section F holds no education programme.
package struct EducationOtherwiseNotInF: Rule {
  package let about = RuleDescription(
    "education-otherwise-not-in-f", .place, .error, runs: .plans,
    finds: "Education arranged outside school or college, and no row of section F that teaches.",
    spares: "A programme in section F: tuition, teaching or a course.",
    why: "With no school named, only section F says what education there will be.",
    remedy: "Obtain advice on the programme: who teaches, where, how often and how long.",
    basis: "CFA 2014 s.61",
    examples: [
      .fires("Education otherwise than at school, and section F without a row", at: "F") {
        $0.record.educationOtherwise = Prose("Education is arranged at home.")
        for index in $0.advices.indices { $0.advices[index].items.removeAll { $0.kind == .provision } }
      },
      .calm("Education otherwise than at school, and tuition at home in section F") {
        $0.record.educationOtherwise = Prose("Education is arranged at home.")
        $0.add(provision: "A qualified teacher will teach Amira at home for 15 hours a week, 38 weeks a year.") {
          $0.type = "tuition"
        }
      },
    ])
  package init() {}

  private static let types: Set<String> = [
    "tuition", "teaching-1to1", "teaching-group", "specialist-teaching", "alternative-provision", "sensory-teacher",
  ]

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.plan.record.educationOtherwise != nil else { return [] }
    let teaches = context.plan.entries.enumerated().contains { index, entry in
      guard entry.section == .f, case .provision(let row) = entry.content else { return false }
      return row.type.map(Self.types.contains) ?? false
        || context.texts[index].contains { context.lists.holds(.tuition, in: $0.text) }
    }
    guard !teaches else { return [] }
    return [
      finding("Education is arranged outside school, and section F has no programme", at: context.casePlace(.f))
    ]
  }
}
