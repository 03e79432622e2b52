package import Findings
import Wording
import PlanModel

/// More individual hours in a week than the week of the setting has.
package struct WeekOverFull: Rule {
  package let about = RuleDescription(
    "week-over-full", .fields, .warning, runs: .plans,
    finds: "Rows of individual, direct work in section F that together take more hours in a week than the week of the "
      + "setting has: 32.5 unless the authority says otherwise.",
    spares: "Rows that say that they are part of another (within); places where a child lives.",
    why: "Either some of the hours are meant to be part of others, and the plan promises less than it seems, or it "
      + "promises what cannot be done.",
    remedy: "Say for each row whether its time is part of another row's (within), or comes besides.",
    basis: "Good practice; SEND Code of Practice 9.69",
    examples: [
      .fires("A teaching assistant for 25 hours each week, and another row of 12 hours each week", at: "F2") {
        $0.addHours("25")
        $0.addHours("12")
      },
      .calm("The 12 hours are part of the 25 hours") {
        $0.addHours("25")
        $0.addHours("12") { $0.within = ["XP1"] }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let rows = context.individualRows
    let total = rows.reduce(0) { $0 + $1.minutes }
    guard let limit = context.weekMinutes, total > limit + 0.5, let longest = rows.max(by: { $0.minutes < $1.minutes })
    else { return [] }
    return [
      finding(
        "Individual rows of section F take \(ShownAmount.hours(total)) a week, and the week has "
          + ShownAmount.hours(limit),
        at: longest.row.place("within"),
        because: "Added up: \(rows.map { "\($0.row.name) \(ShownAmount.hours($0.minutes))" }.joined(separator: ", ")). "
          + about.why)
    ]
  }
}

extension ExampleCase {
  /// A row by a teaching assistant alone with the child, of so many hours a week.
  mutating func addHours(_ hours: String, _ change: (inout Provision) -> Void = { _ in }) {
    add(provision: "A teaching assistant works with Amira alone in class for \(hours) hours each week.") {
      $0.deliveredBy = [Coded("teaching assistant", code: "teaching-assistant")]
      $0.group = Provision.Group(words: "individually")
      $0.group?.kind = "individual"
      var total = Provision.Total(words: "\(hours) hours a week")
      (total.hours, total.per) = (hours, "week")
      $0.totals = [total]
      change(&$0)
    }
  }
}
