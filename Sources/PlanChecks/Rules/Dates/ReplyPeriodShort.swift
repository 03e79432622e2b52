package import Findings
import PlanModel

/// Less time for the family's reply than the law gives them.
package struct ReplyPeriodShort: Rule {
  package let about = RuleDescription(
    "reply-period-short", .dates, .error, isFixed: true, runs: .plans,
    finds:
      "A last day for the family's reply to a draft, or to proposed amendments, that is earlier than the fifteenth day"
      + " beginning with the day on which it was served.",
    spares: "A longer time, and an earlier draft that was replaced by one with the full time.",
    why: "The family must have at least fifteen days, the day of service being the first.",
    remedy: "Tell the family the later day, and record it in the case file (reply-by).",
    basis: "reg 13(1)(a) and 22(2)(c) SEND Regulations 2014",
    examples: [
      .fires("The draft was served on 1 May, and the reply is due on 12 May.") {
        let reply = $0.day(1)
        $0.record.events.removeAll { $0.kind == "draft-served" }
        $0.add(event: "draft-served", -10) {
          $0.draft = 1
          $0.replyBy = reply
        }
      },
      .calm("The draft was served on 1 May, and the reply is due on 15 May.") {
        let reply = $0.day(4)
        $0.record.events.removeAll { $0.kind == "draft-served" }
        $0.add(event: "draft-served", -10) {
          $0.draft = 1
          $0.replyBy = reply
        }
      },
    ])
  package init() {}

  /// The limits of the profile for the family's time, and the event each runs from.
  private static let limits = [(kind: "draft-served", limit: "T5"), (kind: "amendment-notice-sent", limit: "T16")]

  package func findings(in context: CheckContext) -> [Finding] {
    ReplyPeriodShort.limits.compactMap { kind, limit in
      let sent = context.plan.record.events.filter { $0.kind == kind && $0.on <= context.plan.date }
      guard let last = sent.max(by: { $0.on < $1.on }), let reply = last.replyBy, reply >= last.on,
        let rule = context.profile.deadline(limit)?.rule
      else { return nil }
      let method = last.how.flatMap(ServiceMethod.init(rawValue:))
      let served = method.flatMap { context.settings.serviceAllowance.servedOn(sent: last.on, by: $0) } ?? last.on
      guard let earliest = rule.date(from: served, in: context.settings.workingDays(of: context.profile)),
        reply < earliest
      else { return nil }
      return finding(
        "The family has until \(reply.displayed(.long)) to reply, and must have until \(earliest.displayed(.long))",
        at: context.casePlace(field: "reply-by"))
    }
  }
}
