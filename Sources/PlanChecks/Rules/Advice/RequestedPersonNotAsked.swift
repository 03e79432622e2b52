package import Findings
import PlanModel

/// The family asked for somebody's advice, and it was neither sought nor refused with a reason.
package struct RequestedPersonNotAsked: Rule {
  package let about = RuleDescription(
    "requested-person-not-asked", .advice, .error, runs: .plans,
    finds:
      "A request of the family that a certain person be asked for advice, with no day on which that was done and no"
      + " refusal with its reason.",
    spares:
      "A request that was refused because it is not reasonable, with the reason, and one that advice under head (h)"
      + " answers.",
    why: "The authority must seek the advice of anybody whom the parent or young person reasonably asks it to.",
    remedy:
      "Ask the person and record the day (advice-request, regulation h), or record why the request is not reasonable.",
    basis: "reg 6(1)(h) SEND Regulations 2014",
    examples: [
      .fires("A parent asked for an occupational therapist on 3 March, and there is no reply.") {
        var request = FamilyRequest(kind: "person-to-ask", words: Prose("Please ask an occupational therapist."))
        request.on = $0.day(-40)
        $0.record.items.append(AdviceItem("XR1", .request(request)))
      },
      .calm("The therapist was asked two days later.") {
        var request = FamilyRequest(kind: "person-to-ask", words: Prose("Please ask an occupational therapist."))
        request.on = $0.day(-40)
        $0.record.items.append(AdviceItem("XR1", .request(request)))
        var asked = AdviceRequest(regulation: .h, from: "Occupational therapy")
        asked.requestedOn = $0.day(-38)
        $0.record.adviceRequests.append(asked)
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let record = context.plan.record
    let rows = context.plan.annex.filter { $0.head == .h || $0.advice?.regulations.contains(.h) == true }
    var findings = rows.compactMap { row -> Finding? in
      guard let request = row.request, request.regulation == .h, row.advice == nil, request.requestedOn == nil,
        request.receivedOn == nil, request.reason == nil, row.answeredBy == nil
      else { return nil }
      return finding(
        request.status == "refused"
          ? "Advice that the family asked for was refused without a reason"
          : "Advice that the family asked for has not been sought",
        at: Place(
          file: record.source.path, line: request.line == 0 ? nil : request.line, section: "K", field: "advice-request")
      )
    }
    let isSought = rows.contains { $0.advice != nil || $0.request?.requestedOn != nil || $0.request?.reason != nil }
    guard !isSought, findings.isEmpty else { return findings }
    let asked =
      record.items.map { (nil as Advice?, $0) }
      + context.annexed.flatMap { row in row.advice.items.map { (row.advice, $0) } }
    for (advice, item) in asked {
      guard case .request(let request) = item.content, request.kind == "person-to-ask", isOpen(request) else {
        continue
      }
      findings.append(
        finding(
          "The family asked for the advice of a certain person, and it was neither sought nor refused",
          at: Place(
            file: advice?.source.path ?? record.source.path, line: item.line == 0 ? nil : item.line,
            submission: advice?.id,
            item: item.id, section: "K", field: "request")))
    }
    return findings
  }

  private func isOpen(_ request: FamilyRequest) -> Bool {
    request.answer == nil || request.answer == "open" || (request.answer == "not-agreed" && request.reason == nil)
  }
}
