package import Findings
import PlanModel

/// Advice that regulation 6(1) always requires, and that has not come.
package struct RequiredAdviceMissing: Rule {
  package let about = RuleDescription(
    "required-advice-missing", .advice, .error, isFixed: true, runs: .plans, finds: "", why: "", remedy: "", basis: "",
    examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.stage?.isAssessedHere != false else { return [] }
    let plan = context.plan
    return context.profile.adviceHeads.filter { $0.when == .always }.compactMap { head -> Finding? in
      let rows = plan.annex.filter { $0.head == head.head || $0.advice?.regulations.contains(head.head) == true }
      if rows.contains(where: settles) { return nil }
      let isRefused = rows.contains { $0.state == .refused }
      let requests = rows.compactMap(\.request)
      return Finding(
        id, .error, "Advice under regulation 6(1)(\(head.head.rawValue)) is outstanding: \(head.title)",
        explanation: isRefused
          ? "A file came and could not be accepted; its own findings say why."
          : requests.contains { $0.requestedOn != nil }
            ? "It was asked for and has not come." : "The case file does not show that it was asked for.",
        remedy: isRefused
          ? "Send the file back to its author with its findings, and put the corrected file into the case."
          : "Obtain the advice, or record in the case file why it cannot be had.",
        basis: head.authority,
        at: Place(file: plan.record.source.path, line: requests.first?.line, section: "K", field: "advice"))
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
