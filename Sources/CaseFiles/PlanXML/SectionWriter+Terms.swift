import PlanModel
import XMLKit

/// What the terms of the plan add to a section: themes of adult life, the commissioner's answer.
extension SectionWriter {
  /// Codes of the themes, in the order in which the SEND Code of Practice names them (8.10).
  private static let themes = ["employment", "independent-living", "community", "health"]

  /// The entries of a section by theme of adult life, where the plan prepares for it.
  func adulthood(_ section: Section) -> [XMLElement] {
    guard plan.terms.adulthoodSections.contains(section) else { return [] }
    let themed = plan.entries(in: section).compactMap { entry in entry.adulthoodTheme.map { ($0, entry) } }
    let others = themed.map(\.0).filter { !SectionWriter.themes.contains($0) }
    return [
      PlanElement.make(
        "adulthood", [:],
        (SectionWriter.themes + Set(others).sorted()).map { theme in
          PlanElement.make(
            "theme", ["code": theme],
            themed.filter { $0.0 == theme }.compactMap { _, entry in
              entry.label.map { PlanElement.make("link", ["kind": "theme", "to": entry.id.text, "label": $0]) }
            })
        })
    ]
  }

  func agreement(_ entry: PlanEntry) -> [XMLElement] {
    guard let agreement = entry.agreement else { return [] }
    return [
      PlanElement.make(
        "agreement",
        [
          "agreed": agreement.agreed, "by": agreement.by, "on": agreement.on?.iso,
          "disputed": agreement.isDisputed == true ? "yes" : nil,
        ], text: agreement.remark.isEmpty ? nil : agreement.remark)
    ]
  }
}
