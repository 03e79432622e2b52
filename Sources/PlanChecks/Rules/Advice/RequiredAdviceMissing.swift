package import Findings
import PlanModel

/// Advice that regulation 6(1) always requires, and that has not come.
package struct RequiredAdviceMissing: Rule {
  package let about = RuleDescription(
    "required-advice-missing", .advice, .error, isFixed: true, runs: .plans,
    finds:
      "One of the heads (a) to (e) of regulation 6(1) for which no advice has come, and nothing on record accounts for"
      + " that.",
    spares:
      "Advice of the family that was asked for and declined; a reason of regulation 8(2); earlier advice that is relied"
      + " on; a plan that came from another authority.",
    why:
      "An assessment is not complete without the advice of the family, of education, health,"
      + " psychology and social care.",
    remedy: "Obtain the advice, or record in the case file why it cannot be had.",
    basis: "reg 6(1) SEND Regulations 2014",
    examples: [
      .fires("No educational psychologist has advised.", at: "K") {
        $0.advices.removeAll { $0.regulations.contains(.d) }
        $0.record.adviceRequests.removeAll { $0.regulation == .d }
      },
      .calm("The family was asked and declined.") {
        $0.advices.removeAll { $0.regulations.contains(.a) }
        $0.record.adviceRequests.removeAll { $0.regulation == .a }
        var request = AdviceRequest(regulation: .a, from: "parents")
        request.status = "declined"
        $0.record.adviceRequests.append(request)
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.stage?.isAssessedHere != false else { return [] }
    let plan = context.plan
    return context.profile.adviceHeads.filter { $0.when == .always }.compactMap { head -> Finding? in
      let rows = plan.annex.filter { $0.head == head.head || $0.advice?.regulations.contains(head.head) == true }
      if rows.contains(where: settles) { return nil }
      let isRefused = rows.contains { $0.state == .refused }
      let requests = rows.compactMap(\.request)
      return finding(
        "Advice under regulation 6(1)(\(head.head.rawValue)) is outstanding: \(head.title)",
        at: Place(file: plan.record.source.path, line: requests.first?.line, section: "K", field: "advice"),
        because: isRefused
          ? "A file came and could not be accepted; its own findings say why."
          : requests.contains { $0.requestedOn != nil }
            ? "It was asked for and has not come." : "The case file does not show that it was asked for.",
        remedy: isRefused
          ? "Send the file back to its author with its findings, and put the corrected file into the case."
          : "Obtain the advice, or record in the case file why it cannot be had.")
    }
  }

  /// Advice that came, or a reason on record that lets the plan go on.
  private func settles(_ row: AnnexEntry) -> Bool {
    switch row.state {
    case .received, .nilReturn, .reused, .declined, .exception: true
    case .refused, .outstanding, .notRequested, .notAsked, .withdrawn: false
    }
  }
}
