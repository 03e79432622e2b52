package import Findings
import PlanModel

/// A statutory limit that is over, and the step was not taken.
package struct DeadlinePassed: Rule {
  package let about = RuleDescription(
    "deadline-passed", .dates, .error, runs: .plans,
    finds:
      "A time limit whose last day is over while nothing on record shows that the step was taken. It does not stop a"
      + " plan from being issued: a plan that is late is due all the more.",
    spares:
      "Limits for which an exemption of the Regulations is recorded; limits for reviews, which review-overdue tells;"
      + " limits of advisers, which advice-late tells; the time the family must be allowed.",
    why: "The family waits longer than the law lets them wait.",
    remedy: "Take the step, or record the exemption or the date on which it was done, in the case file.",
    basis: "section of the law that sets the limit",
    examples: [
      .fires("The request came twenty-one weeks ago, and there is no final plan.") {
        $0.record.events.removeAll { $0.kind == "request-received" }
        $0.add(event: "request-received", -147)
      },
      .calm("The same, and the family was abroad for six weeks.") { example in
        example.record.events.removeAll { $0.kind == "request-received" }
        example.add(event: "request-received", -147)
        example.record.exemptions = ["T1", "T3", "T4", "T7"].map {
          CaseExemption(limit: $0, ground: "absence", reason: "The family was abroad for six weeks.")
        }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.clock.filter { Deadlines.isTold($0) && !Deadlines.isReview($0) }.compactMap { entry in
      guard case .passed(let days) = entry.status(on: context.plan.date, near: context.nearDays) else { return nil }
      return Deadlines.finding(self, entry, "passed \(RuleText.days(days)) ago", context)
    }
  }
}
