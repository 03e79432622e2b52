package import Findings
import PlanModel

/// Advice that is used, or that came, and does not stand in section K.
package struct NotInK: Rule {
  package let about = RuleDescription(
    "not-in-k", .advice, .error, isFixed: true, runs: .plans,
    finds: "A statement that rests on a submission which section K does not list; advice that the case file records as"
      + " received and of which no file is in the case.",
    spares: "Advice that was withdrawn, superseded or left out, and files that were refused, which are told as that.",
    why: "All advice obtained for the assessment is set out in the appendices. What is not there was not considered.",
    remedy: "Put the file into the folder advice of the case, or correct the record of the request.",
    basis: "reg 12 SEND Regulations 2014",
    examples: [
      .fires("The case file says that a therapist's report came, and there is no such file.") {
        var request = AdviceRequest(regulation: .f, from: "Speech and language therapy")
        request.requestedOn = $0.day(-40)
        request.receivedOn = $0.day(-10)
        request.status = "received"
        $0.record.adviceRequests.append(request)
      },
      .calm("A therapist was asked, and the report has not come yet.") {
        var request = AdviceRequest(regulation: .f, from: "Speech and language therapy")
        request.requestedOn = $0.day(-10)
        request.status = "requested"
        $0.record.adviceRequests.append(request)
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    let listed = Set(plan.annex.compactMap { $0.advice?.id })
    var findings = plan.entries.compactMap { entry -> Finding? in
      guard entry.sources.contains(where: { $0.submission.map { !listed.contains($0) } ?? false }) else { return nil }
      return finding(
        "\(entry.label ?? "An entry") rests on advice that section K does not list", at: context.place(of: entry))
    }
    for row in plan.annex where row.state == .outstanding && row.advice == nil && row.answeredBy == nil {
      guard let request = row.request, request.receivedOn != nil || request.status == "received" else { continue }
      findings.append(
        finding(
          "Advice under regulation 6(1)(\(row.head.rawValue)) is recorded as received, and no file"
            + " of it is in the case",
          at: Place(
            file: plan.record.source.path, line: request.line == 0 ? nil : request.line, section: "K",
            field: "advice-request")))
    }
    return findings
  }
}
