package import Findings
import PlanModel

/// Advice that came, or is still to come, more than six weeks after it was asked for.
package struct AdviceLate: Rule {
  package let about = RuleDescription(
    "advice-late", .dates, .warning, runs: .plans,
    finds:
      "Advice that came, or is still to come, more than six weeks after it was asked for, or after the day that the"
      + " request names.",
    spares: "A request with a reason on record, such as a missed appointment, and advice that the family declined.",
    why: "Those who are asked for advice must answer within six weeks. Staff shortage is no exemption.",
    remedy: "Chase it and record when, or record the reason.", basis: "reg 8 SEND Regulations 2014",
    examples: [
      .fires("Advice was asked for ten weeks ago and came three weeks ago.") {
        var request = AdviceRequest(regulation: .d, from: "Educational psychology")
        request.requestedOn = $0.day(-70)
        request.receivedOn = $0.day(-21)
        request.submission = $0.advice.id
        $0.record.adviceRequests.removeAll { $0.regulation == .d }
        $0.record.adviceRequests.append(request)
      },
      .calm("The same, and the appointment was missed.") {
        var request = AdviceRequest(regulation: .d, from: "Educational psychology")
        request.requestedOn = $0.day(-70)
        request.receivedOn = $0.day(-21)
        request.submission = $0.advice.id
        request.reason = "The appointment of 30 March was missed (regulation 8(2))."
        $0.record.adviceRequests.removeAll { $0.regulation == .d }
        $0.record.adviceRequests.append(request)
      },
    ])
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
      // What has come is not still to come where nobody recorded the day; it was there on the day it is dated.
      let arrived = row.request?.receivedOn ?? row.advice?.receivedOn ?? row.advice?.dated
      let days = due.days(until: arrived ?? plan.date)
      guard days > 0 else { return nil }
      let name = row.label ?? "Advice under regulation 6(1)(\(row.head.rawValue))"
      return finding(
        arrived == nil ? "\(name) is \(RuleText.days(days)) late" : "\(name) came \(RuleText.days(days)) late",
        at: Place(file: plan.record.source.path, line: row.request?.line, label: row.label, section: "K"),
        because: "It was due on \(due.displayed(.long)), and no reason of regulation 8(2) is on record.",
        remedy: arrived == nil ? "Chase it, and record when." : "Record the reason, if there was one.")
    }
  }
}
