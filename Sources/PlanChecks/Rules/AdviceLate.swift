package import Findings
import PlanModel

/// Advice that came, or is still to come, more than six weeks after it was asked for.
package struct AdviceLate: Rule {
  package let about = RuleDescription(
    "advice-late", .dates, .warning, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  /// The limit of the profile that runs from each request (regulation 8(1)).
  static let limit = "T2"
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    return plan.annex.compactMap { row -> Finding? in
      guard let asked = row.request?.requestedOn, row.request?.reason == nil, row.state != .declined,
        let due = row.request?.dueOn
          ?? context.profile.deadline(AdviceLate.limit)?.rule.date(
            from: asked, in: context.profile.workingDays)
      else { return nil }
      let arrived = row.request?.receivedOn
      let days = due.days(until: arrived ?? plan.date)
      guard days > 0 else { return nil }
      let name = row.label ?? "Advice under regulation 6(1)(\(row.head.rawValue))"
      return Finding(
        id, .warning,
        arrived == nil ? "\(name) is \(dayWords(days)) late" : "\(name) came \(dayWords(days)) late",
        explanation: "It was due on \(due.displayed(.long)), and no reason of regulation 8(2) is on record.",
        remedy: arrived == nil ? "Chase it, and record when." : "Record the reason, if there was one.",
        basis: "reg 8 SEND Regulations 2014",
        at: Place(file: plan.record.source.path, line: row.request?.line, label: row.label, section: "K"))
    }
  }

  private func dayWords(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }
}
