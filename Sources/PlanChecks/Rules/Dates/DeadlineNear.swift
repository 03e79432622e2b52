package import Findings
import PlanModel

/// A statutory limit that ends soon.
package struct DeadlineNear: Rule {
  package let about = RuleDescription(
    "deadline-near", .dates, .warning, runs: .plans,
    finds: "A time limit with so few days left that the authority counts it as near: seven, or as it has set.",
    spares:
      "Limits of which the step was taken or for which an exemption is recorded; the time the family must be allowed.",
    why: "The duty is to act as soon as practicable, and in any event within the limit.",
    remedy: "Take the step, or record the exemption or the date on which it was done, in the case file.",
    basis: "section of the law that sets the limit",
    examples: [
      .fires("The final plan is due in two days, twenty weeks after the request.") {
        $0.record.events.removeAll { $0.kind == "request-received" }
        $0.add(event: "request-received", -138)
      },
      .calm("The request came ten days ago, and the assessment was agreed.") {
        $0.record.events.removeAll { $0.kind == "request-received" }
        $0.add(event: "request-received", -10)
        $0.add(event: "decision-to-assess", -5)
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.clock.filter(Deadlines.isTold).compactMap { entry in
      guard case .near(let days) = entry.status(on: context.plan.date, near: context.nearDays) else { return nil }
      return Deadlines.finding(self, entry, "\(RuleText.days(days.left)) left", context)
    }
  }
}

/// What the rules about limits have in common.
enum Deadlines {
  /// Limits of advisers are told beside their advice; limits of the family bind nobody else.
  static func isTold(_ entry: ClockEntry) -> Bool { entry.rule.id != AdviceLate.limit && entry.rule.party != .family }

  /// The limits for reviews: T10, T11 and, for a plan that came from elsewhere, T23.
  static func isReview(_ entry: ClockEntry) -> Bool { ["T10", "T11", "T23"].contains(entry.rule.id) }

  static func finding(_ rule: any Rule, _ entry: ClockEntry, _ words: String, _ context: CheckContext) -> Finding {
    var finding = rule.finding(
      "\(entry.rule.title): \(words) (\(entry.due?.displayed(.long) ?? ""))",
      at: Place(file: context.plan.record.source.path, field: entry.rule.id))
    finding.basis = entry.rule.authority
    return finding
  }
}
