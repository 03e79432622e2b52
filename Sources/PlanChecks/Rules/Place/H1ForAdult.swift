package import Findings
import PlanModel

/// Provision in a section that does not apply at its age: section H1 for somebody of 18 or over, or from a day on which
/// they will be 18. Nothing is moved.
package struct H1ForAdult: Rule {
  package let about = RuleDescription(
    "h1-for-adult", .place, .error, isFixed: true, runs: .adviceAndPlans,
    finds: "A row of section H1 when the person is 18 or over, will be on the day the final plan is due, or will be"
      + " when the row begins.",
    spares: "A row that begins before the 18th birthday, and ends by it or says nothing of its end.",
    why: "Section 2 of the Chronically Sick and Disabled Persons Act 1970 is for people under 18. After that nobody"
      + " owes it under that section.",
    remedy: "Decide with adult social care. Put the row into section H2, begin it before the birthday, or set it aside"
      + " with a reason.",
    basis: "CFA 2014 s.37(2)(e); s.2 Chronically Sick and Disabled Persons Act 1970",
    examples: [
      .fires("A personal assistant in section H1 for somebody of 18", at: "H1") {
        $0.setBirth(years: 18, days: 30)
        $0.add(provision: "A personal assistant for 3 hours every Saturday.", in: .h1)
      },
      .fires("A row of section H1 that begins after the 18th birthday, by its date", at: "H1") {
        $0.setBirth(years: 18, days: -60)
        let start = $0.date.adding(days: 90)
        $0.add(provision: "A personal assistant for 3 hours every Saturday.", in: .h1) {
          $0.start = start.map(PartialDate.day)
        }
      },
      .calm("A personal assistant in section H1 for somebody of 17") {
        $0.setBirth(years: 17, days: 30)
        $0.add(provision: "A personal assistant for 3 hours every Saturday.", in: .h1)
      },
      .calm("A personal assistant in section H2 for somebody of 18") {
        $0.setBirth(years: 18, days: 30)
        $0.add(provision: "A personal assistant for 3 hours every Saturday.", in: .h2)
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let born = DateOfBirth(context.plan.record.child.dateOfBirth)
    return context.profile.sections.flatMap { rule -> [Finding] in
      guard let age = rule.untilAge, let birthday = born.birthday(age) else { return [] }
      // A draft becomes a plan on the day the final plan is due.
      let isPast = context.plan.terms.lapsed.contains(rule.section)
      let isDue = !isPast && finalDue(context).map { $0 >= birthday } ?? false
      return context.plan.entries.enumerated().compactMap { index, entry -> Finding? in
        guard entry.section == rule.section, case .provision(let row) = entry.content else { return nil }
        let starts = row.start?.earliest ?? start(context.texts[index], from: birthday)
        let begins = starts.map { $0 >= birthday } ?? false
        guard isPast || begins || isDue else { return nil }
        let then = isPast ? "" : begins ? ", and begins after that age" : ", and the plan is due after that age"
        return finding(
          "\(context.name(entry)) stands in section \(rule.section.rawValue), which is for people under \(age)\(then)",
          at: context.place(of: entry, field: begins && !isPast ? "start" : "section"))
      }
    }
  }

  /// The latest day for the final plan, while none is made.
  private func finalDue(_ context: CheckContext) -> CivilDate? {
    context.isFinal ? nil : context.plan.clock.first { $0.rule.id == "T7" }?.due
  }

  /// The day from which the words say it is given: "from 1 September 2026".
  private func start(_ fields: [PlanTexts.Field], from birthday: CivilDate) -> CivilDate? {
    guard let words = fields.first(where: { $0.name == "what" })?.text.words else { return nil }
    return WrittenDate.dates(in: words).first { date in
      date.words.lowerBound > 0 && ["from", "starting", "beginning"].contains(words[date.words.lowerBound - 1].text)
    }?.date
  }
}
