package import Findings
import PlanModel

/// A statutory limit that is near or past: `deadline-near`, `deadline-passed`.
package struct DeadlineRuleCheck: Rule {
  package let about = RuleDescription(
    "deadline-passed", .dates, .warning, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    // Limits of advisers are told beside their advice; limits of the family bind nobody else.
    context.plan.clock.filter { $0.rule.id != AdviceLate.limit && $0.rule.party != .family }.compactMap { entry in
      switch entry.status(on: context.plan.date, near: context.nearDays) {
      case .passed(let days):
        return finding("deadline-passed", .error, entry, "passed \(dayWords(days)) ago", context)
      case .near(let days):
        return finding("deadline-near", .warning, entry, "\(dayWords(days.left)) left", context)
      default:
        return nil
      }
    }
  }

  private func finding(
    _ id: String, _ severity: Severity, _ entry: ClockEntry, _ words: String, _ context: CheckContext
  ) -> Finding {
    let due = entry.due?.displayed(.long) ?? ""
    return Finding(
      id, severity, "\(entry.rule.title): \(words) (\(due))",
      remedy: "Take the step, or record the exemption or the date on which it was done, in the case file.",
      basis: entry.rule.authority, at: Place(file: context.plan.record.source.path, field: entry.rule.id))
  }

  private func dayWords(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }
}
