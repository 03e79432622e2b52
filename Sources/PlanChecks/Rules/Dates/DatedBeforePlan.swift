package import Findings
import PlanModel

/// A row with something to be done before the plan is due to be final, so that the plan cannot secure it.
package struct DatedBeforePlan: Rule {
  package let about = RuleDescription(
    "dated-before-plan", .dates, .note, runs: [.draft],
    finds: "A row of a draft with something to be done by a day that comes before the last day for the final plan"
      + " (“two half days of training by 31 January”).",
    spares: "Days that are over, of which another rule tells, and dates of reports and assessments.",
    why: "The duty to arrange provision begins with the final plan. What is to happen before that nobody owes by it.",
    remedy: "Ask whether it has been done, and say what is to follow if not, with a day within the plan.",
    basis: "CFA 2014 s.42; good practice",
    examples: [
      .fires("Training by a day three weeks before the final plan is due") { $0.addTraining(daysBefore: 21) },
      .calm("Training by a day three weeks after that") { $0.addTraining(daysBefore: -21) },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let today = context.plan.date
    guard let due = context.finalDue, due > today else { return [] }
    return context.draftedEntries.compactMap { entry in
      guard case .provision(let row) = entry.content, row.completedOn == nil else { return nil }
      let text = WordedText(row.what)
      // Training has days of its own: “one session in January 2026”.
      let found =
        [EndDates.last(in: text, context.words)]
        + row.training.map { training in
          WrittenDates(WordedText(training.words)).found.max {
            ($0.date.latest ?? .earliest) < ($1.date.latest ?? .earliest)
          }
        }
      guard let first = found.firstIndex(where: { isBefore($0?.date, today, due) }), let date = found[first] else {
        return nil
      }
      return finding(
        "\(entry.label ?? "A row") is for \(date.date.displayed()), and the plan is due by \(due.displayed(.long))",
        at: context.place(
          of: entry, field: first == 0 ? "what" : "training", range: first == 0 ? text.range(date.place) : nil))
    }
  }

  private func isBefore(_ date: PartialDate?, _ today: CivilDate, _ due: CivilDate) -> Bool {
    guard let date, let latest = date.latest else { return false }
    return !date.isCertainly(before: today) && latest < due
  }
}

extension CheckContext {
  /// The last day for the final plan of a first assessment or of an amendment, while it has not been made.
  fileprivate var finalDue: CivilDate? {
    plan.clock.first { ["T7", "T17"].contains($0.rule.id) && $0.done == nil && $0.due != nil }?.due
  }
}

extension ExampleCase {
  fileprivate mutating func addTraining(daysBefore days: Int) {
    let requested = record.events.first { $0.kind == "request-received" }?.on ?? date
    let due = requested.adding(days: 140) ?? date
    let by = due.adding(days: -days) ?? date
    add(
      provision: "An educational psychologist will train all staff who teach Amira for three hours by"
        + " \(by.displayed(.long)).")
  }
}
