package import Findings
import PlanModel

/// Nights away from home in section H1, what section 2 CSDPA 1970 lists in section H2, or one row in both.
package struct H1H2Mixed: Rule {
  package let about = RuleDescription(
    "h1-h2-mixed", .place, .warning, runs: .adviceAndPlans,
    finds: "A residential short break in section H1; an adaptation of the home or another kind of help under section 2"
      + " CSDPA 1970 in section H2 for somebody under 18; the same row in both.",
    spares: "A short break by day in H1 with an overnight one in H2; section H2 from 18.",
    why: "The two sections rest on different duties. In the wrong one a row promises more, or less, than the law"
      + " behind it.",
    remedy: "Ask the social worker under which duty it was assessed, and put it into that section.",
    basis: "reg 12(1)(h) SEND Regulations 2014; s.2 Chronically Sick and Disabled Persons Act 1970",
    examples: [
      .fires(provision: "‹Overnight respite› of 24 nights in the year at the short breaks house.", in: .h1),
      .fires("An adaptation of the home in section H2, by its type", at: "H2") {
        $0.add(provision: "A level access shower, fitted by 30 September 2026.", in: .h2) {
          $0.type = "home-adaptation"
        }
      },
      .calm(provision: "A short break by day of 3 hours each Saturday, without overnight stays.", in: .h1),
      .calm(provision: "Overnight respite of 24 nights in the year at the short breaks house.", in: .h2),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard let h1 = context.profile.sections.first(where: { $0.section == .h1 }) else { return [] }
    let isUnderAge = !context.plan.terms.lapsed.contains(h1.section)
    var first: [String: String] = [:]
    return context.statements(in: [.h1, .h2], .provision).compactMap { statement in
      guard let row = statement.row, !context.isPlaced(statement.entry) else { return nil }
      let words = Folding.folded(row.what.plain)
      let twin = first[words]
      let name = context.name(statement.entry)
      if statement.entry.section == .h1 {
        first[words] = name
        let night = context.first(.residentialBreak, in: statement, fields: ["what", "note", "where"])
        guard night != nil || row.type == "short-break-residential" else { return nil }
        return finding(
          "\(name) is a break with nights away, in section H1",
          at: context.place(of: statement, night?.field.name ?? "section", night?.match.range))
      }
      if let twin {
        return finding(
          "\(name) says the same as \(twin), in the other section of social care",
          at: context.place(of: statement, "section", nil))
      }
      guard isUnderAge, row.csdpaHead != nil || row.type == "home-adaptation" else { return nil }
      return finding(
        "\(name) is help under section 2 CSDPA 1970, in section H2",
        at: context.place(of: statement, "section", nil))
    }
  }
}
