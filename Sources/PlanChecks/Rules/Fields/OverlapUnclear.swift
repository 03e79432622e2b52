package import Findings
import Wording
import PlanModel

/// Rows by the same role that could count the same hours twice.
package struct OverlapUnclear: Rule {
  package let about = RuleDescription(
    "overlap-unclear", .fields, .warning, runs: .plans,
    finds: "A row that gives most of a school day's hours by a role, and shorter rows by the same role with the child "
      + "alone, with nothing that says whether the shorter ones are part of it.",
    spares: "Rows that say that they are part of another (within) or come besides. Where the rows together exceed the "
      + "week, week-over-full tells of it.",
    why: "25 hours and 5 hours may be 30 hours or 25. The family and the school could each count otherwise.",
    remedy: "Say in the shorter rows that their time is part of the longer one's (within), or comes in addition to it.",
    basis: "Good practice; SEND Code of Practice 9.69",
    examples: [
      .fires("A teaching assistant for 15 hours each week, and 2 hours of reading with one", at: "F3") {
        $0.addHours("15")
        $0.addHours("2")
      },
      .calm("The 2 hours are part of the 15 hours") {
        $0.addHours("15")
        $0.addHours("2") { $0.within = ["XP1"] }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let rows = context.individualRows
    guard let week = context.weekMinutes, rows.reduce(0, { $0 + $1.minutes }) <= week + 0.5 else { return [] }
    var findings: [Finding] = []
    var told: Set<String> = []
    for long in rows where long.minutes >= week * OverlapUnclear.share {
      guard let role = long.row.row.deliveredBy.first?.code, told.insert(role).inserted else { continue }
      let short = rows.filter {
        $0.row.entry.id != long.row.entry.id && $0.row.row.deliveredBy.contains { $0.code == role }
          && !$0.row.found.has("overlap-said")
      }
      guard let first = short.first else { continue }
      let names = short.map(\.row.name).joined(separator: ", ")
      findings.append(
        finding(
          "\(names) may be part of the \(ShownAmount.hours(long.minutes)) a week of \(long.row.name), or come besides",
          at: first.row.place("within"), remedy: context.ask(about.remedy)))
    }
    return findings
  }

  /// Of the week, from which on a row is help through the day rather than a piece of work in it.
  private static let share = 0.3
}
