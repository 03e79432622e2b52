package import Findings
import PlanModel

/// Events of a case in an order in which they cannot have happened.
package struct TimelineImpossible: Rule {
  package let about = RuleDescription(
    "timeline-impossible", .dates, .error, runs: .plans,
    finds:
      "A final plan before the draft, a draft before the request, a decision before what it decides"
      + " on, a reply due before"
      + " the paper was sent, advice that came before it was asked for.",
    spares:
      "A second round after a re-assessment, a draft that was sent again, and advice that the family had made before.",
    why: "Every time limit is counted from these days. One of them is wrong.",
    remedy: "Correct the dates in the case file.", basis: "reg 13 SEND Regulations 2014; good practice",
    examples: [
      .fires("The final plan is dated 3 May, and the draft 10 May.") {
        $0.makeFinal()
        $0.record.events.removeAll { ["draft-served", "final-issued"].contains($0.kind) }
        $0.add(event: "final-issued", -7)
        $0.add(event: "draft-served", 0)
      },
      .calm("The draft was sent twice, with dates of its own each time, and then the final plan.") {
        $0.makeFinal()
        $0.add(event: "draft-served", -20)
      },
    ])
  package init() {}

  /// The first of a pair cannot come after the first of the other.
  private static let orders: [(before: String, after: String, words: String)] = [
    ("request-received", "decision-to-assess", "The decision to assess is dated before the request"),
    ("request-received", "draft-served", "The draft is dated before the request"),
    (
      "decision-to-assess", "decision-to-make-plan",
      "The decision to make a plan is dated before the decision to assess"
    ),
    ("draft-served", "final-issued", "The final plan is dated before the draft"),
    ("request-received", "final-issued", "The final plan is dated before the request"),
    ("consultation-sent", "consultation-answered", "The answer to the consultation is dated before the consultation"),
    ("review-meeting", "review-report-sent", "The report of the review meeting is dated before the meeting"),
    ("plan-first-made", "amendment-notice-sent", "The proposed amendments are dated before the plan was made"),
    ("final-issued", "amended-issued", "The amended plan is dated before the plan"),
    ("amendment-notice-sent", "amended-issued", "The amended plan is dated before the proposed amendments"),
  ]

  package func findings(in context: CheckContext) -> [Finding] {
    let record = context.plan.record
    // A plan made by another authority, and a plan of ours that is much older than the file, have beginnings elsewhere.
    let hasOlderPlan = record.transferredIn != nil || record.first("plan-first-made") != nil
    var findings = TimelineImpossible.orders.compactMap { order -> Finding? in
      guard let first = record.first(order.before), let then = record.first(order.after), then < first else {
        return nil
      }
      if hasOlderPlan, order.before != "plan-first-made", order.after == "final-issued" { return nil }
      return finding(order.words, at: context.casePlace(field: "event"))
    }
    for event in record.events where event.replyBy.map({ $0 < event.on }) == true {
      findings.append(
        finding(
          "A reply to \(event.kind) of \(event.on.displayed(.long)) is due before that day",
          at: context.casePlace(field: "event")))
    }
    for row in context.plan.annex where row.state != .reused && row.head != .h {
      guard let asked = row.request?.requestedOn, let came = row.request?.receivedOn, came < asked else { continue }
      findings.append(
        finding(
          "\(row.label ?? "Advice under regulation 6(1)(\(row.head.rawValue))") came before it was asked for",
          at: Place(file: record.source.path, line: row.request?.line, label: row.label, section: "K")))
    }
    return findings
  }
}
