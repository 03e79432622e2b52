package import Findings
import PlanModel
import Wording

/// Hours of no week, or weeks of no year.
package struct PeriodUnclear: Rule {
  package let about = RuleDescription(
    "period-unclear", .fields, .warning, runs: .adviceAndPlans,
    finds: "A total without a week, term or year; weekly work by somebody from outside the setting, with nothing that "
      + "says whether it runs in term time or all year.",
    spares: "Rows with a period, dates or a number of weeks; those of the setting's own staff, whose weeks are the "
      + "setting's; weekly social care, which runs all year where nothing else is said.",
    why: "Weekly is 39 times in term time and 52 times all year. Twelve hours may be in a term or in all.",
    remedy: "Say whether it is in term time or all year round, or for how many weeks, and what a total is counted in.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "12 hours of occupational therapy from an occupational therapist, alone with Amira."),
      .fires(provision: "A speech and language therapist teaches Amira alone for 30 minutes weekly."),
      .calm(provision: "A speech and language therapist teaches Amira alone for 30 minutes weekly in term time."),
      .calm(
        provision: "A personal assistant goes swimming with Amira alone for 2 hours every Saturday.", in: .h1),
      .calm(provision: "A teaching assistant reads with Amira alone for 10 minutes every school day."),
      .calm(provision: "A speech and language therapist teaches Amira alone for 30 minutes weekly.") {
        $0.period = .init(words: "term time")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { row in
      guard !hasPeriod(row, in: context) else { return nil }
      let place = row.place("period")
      if row.hasBareTotal {
        return finding(
          "\(row.name) gives a total, and not in what time", at: place, row.severity(.warning),
          remedy: context.ask(about.remedy))
      }
      guard isWeekly(row), row.section == .f || row.section == .g,
        row.roles.isDisjoint(with: context.checkWords.codes("setting-role-codes")),
        !row.roles.isEmpty || row.section != .f
      else { return nil }
      return finding(
        "\(row.name) does not say in which weeks of the year", at: place, row.severity(.warning),
        remedy: context.ask(about.remedy))
    }
  }

  private func hasPeriod(_ row: ReadRow, in context: CheckContext) -> Bool {
    let fields = row.row
    if fields.period != nil || fields.end != nil || fields.totals.contains(where: { $0.per == "year" }) { return true }
    if row.reading.parts.contains(where: { $0.kind == .period || $0.kind == .date }) { return true }
    let said = [fields.what.plain] + fields.frequencies.map(\.words) + fields.totals.map(\.words)
    return said.contains { context.checkWords.found(in: $0).has("weeks-said") }
  }

  /// Hours or sessions of nothing, where the reader has not called them vague already.
  private func isWeekly(_ row: ReadRow) -> Bool {
    let weekly: Set<String> = ["day", "week", "fortnight"]
    if !row.row.frequencies.isEmpty { return row.row.frequencies.contains { weekly.contains($0.per ?? "") } }
    return row.reading.parts.contains { $0.kind == .frequency && weekly.contains($0.unit ?? "") }
  }
}
