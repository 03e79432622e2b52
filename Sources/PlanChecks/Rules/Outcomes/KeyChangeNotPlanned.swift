package import Findings
import PlanModel
import Wording

/// A change of school or of services lies ahead, and nothing in the plan prepares for it.
package struct KeyChangeNotPlanned: Rule {
  package let about = RuleDescription(
    "key-change-not-planned", .outcomes, .note, runs: .plans,
    finds:
      "A transfer between phases, a 16th or an 18th birthday within the next year, and no outcome, step or row that "
      + "prepares for a change.",
    spares: "Anything in sections E to H2 that speaks of a transition, a transfer, a new school or adult services.",
    why: "Section E must hold forward plans for key changes, such as from school to college or to adults’ services.",
    remedy: "Say who will do what before the change: visits, a new timetable, a joint appointment.",
    basis: "SEND Code of Practice 9.69(E)",
    examples: [
      .fires("A transfer to secondary school next September, and nothing in the plan speaks of it", at: "E") {
        $0.record.phaseTransfers = [PhaseTransfer(to: "secondary", on: ExampleCase.day(2026, 9, 1))]
      },
      .calm("The same transfer, and an outcome about the new school") {
        $0.record.phaseTransfers = [PhaseTransfer(to: "secondary", on: ExampleCase.day(2026, 9, 1))]
        $0.add(outcome: "By 20 July 2026 Amira will have visited her new school three times and found her classroom.")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard let (change, day) = next(in: context), !isPlanned(context) else { return [] }
    return [
      finding(
        "\(change) on \(day.displayed(.long)), and nothing in sections E to H2 prepares for it",
        at: context.casePlace(.e, field: "steps"))
    ]
  }

  /// The first change within a year of the plan's day.
  private func next(in context: CheckContext) -> (String, CivilDate)? {
    let today = context.plan.date
    guard let last = today.adding(years: 1) else { return nil }
    let born = DateOfBirth(context.plan.record.child.dateOfBirth)
    let ages = [context.profile.ages.youngPerson, context.profile.ages.adult]
    let birthdays = ages.compactMap { age in born.birthday(age).map { ("The child becomes \(age)", $0) } }
    let transfers = context.plan.record.phaseTransfers.map { ("A transfer between phases is due", $0.on) }
    return (transfers + birthdays).filter { $0.1 > today && $0.1 <= last }.min { $0.1 < $1.1 }
  }

  private func isPlanned(_ context: CheckContext) -> Bool {
    let outcomes = context.outcomes.contains { outcome in
      let steps = outcome.steps.flatMap { [$0.words.plain, $0.byWhen ?? ""] }
      return ([outcome.statement.plain, outcome.byWhen ?? ""] + steps).contains(where: context.reader.preparesForChange)
    }
    return outcomes || context.rows.contains { context.reader.preparesForChange($0.what.plain) }
  }
}
