package import Findings
import PlanModel

/// A row of provision that was over before the plan was made.
package struct ProvisionEnded: Rule {
  package let about = RuleDescription(
    "provision-ended", .dates, .warning, runs: .plans,
    finds:
      "A row whose last day, in its fields or as the only dates in its words (“by 31 January 2026”, “in the autumn term"
      + " 2025”), is before the day of the plan.",
    spares: "A row recorded as completed, one that goes on after that day, and dates of reports or assessments.",
    why: "Provision that is over cannot be secured, and it hides that nothing follows it.",
    remedy: "Ask the author whether it was done, and what is to follow; then leave the row out or give it new dates.",
    basis: "CFA 2014 s.42; good practice",
    examples: [
      .fires("A row ended a month before the plan was made.") { example in
        let past = example.day(-30)
        example.add(provision: "A therapist will teach sign-supported English for 30 minutes each week.") {
          $0.end = .day(past)
        }
      },
      .fires(provision: "A therapist will train the staff for two hours ‹by 31 January 2020›."),
      .calm("A row ends next year.") { example in
        let next = example.day(365)
        example.add(provision: "A therapist will teach sign-supported English for 30 minutes each week.") {
          $0.end = .day(next)
        }
      },
      .calm(provision: "The programme in the report of 3 March 2020 is taught for 20 minutes each day."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let today = context.plan.date
    return context.draftedEntries.compactMap { entry in
      guard case .provision(let row) = entry.content, row.completedOn == nil,
        let (date, field, range) = end(of: row, context), date.isCertainly(before: today)
      else { return nil }
      return finding(
        "\(entry.label ?? "A row") ended in \(date.displayed()), before the plan was made",
        at: context.place(of: entry, field: field, range: range))
    }
  }

  private func end(of row: Provision, _ context: CheckContext) -> (PartialDate, String, Range<Int>?)? {
    if let end = row.end { return (end, "end", nil) }
    if let to = row.period?.to { return (to, "period", nil) }
    let start = row.start ?? row.period?.from
    if let start = start?.latest, let weeks = row.period?.weeks, let end = start.adding(days: weeks * 7) {
      return (.day(end), "period", nil)
    }
    if row.period != nil && !(row.period?.words ?? "").isEmpty,
      let found = EndDates.last(in: WordedText(row.period?.words ?? ""), context.words)
    {
      return (found.date, "period", nil)
    }
    // What happens again and again does not end on the one date that is named.
    guard start == nil, row.frequencies.allSatisfy({ $0.per == "once" || $0.per == nil }) else { return nil }
    let text = WordedText(row.what)
    guard let found = EndDates.last(in: text, context.words), let end = found.date.latest,
      WrittenDates(text).found.allSatisfy({ ($0.date.latest ?? .earliest) <= end })
    else { return nil }
    // "by" belongs to the place that is shown.
    let first = max(0, found.place.lowerBound - 1)
    return (found.date, "what", text.range(first..<found.place.upperBound))
  }
}
