import Findings
import PlanChecks
import PlanModel
import Templates

/// What is wrong with the decisions that override findings: a rule that does not exist, no reason, a last day that is
/// past, nothing left to override. Each is described among the rules of the record.
struct SuppressionRemarks {
  private let overrides: Overrides
  private let context: CheckContext

  init(_ overrides: Overrides, _ context: CheckContext) {
    self.overrides = overrides
    self.context = context
  }

  /// - Parameter found: all findings before any was overridden.
  func findings(on found: [Finding]) -> [Finding] {
    let known = Set(AllRules.rules.map(\.id)).union(context.profile.issueChecks.keys)
      .union(IssueConditions.checks).union(found.map(\.id))
    return unexplained + overrides.ended.map(ended)
      + overrides.holding.compactMap { decision in
        let check = decision.value.check ?? ""
        if !known.contains(check) { return unknown(decision, check, known.sorted()) }
        // What only the issuing of a plan finds cannot be missed here.
        if IssueConditions.checks.contains(check) { return nil }
        return found.contains { overrides.concerns(decision, $0) } ? nil : stale(decision, check)
      }
  }

  private var unexplained: [Finding] {
    overrides.unexplained.map { decision in
      remark(
        SuppressionWithoutReason().about, "\(decision.id) overrides \(decision.value.check ?? "") and gives no reason",
        decision)
    }
  }

  private func ended(_ decision: Decision) -> Finding {
    let day = decision.until?.displayed(.long) ?? ""
    return remark(
      SuppressionEnded().about, "\(decision.id) overrides \(decision.value.check ?? "") only until \(day)", decision)
  }

  private func stale(_ decision: Decision, _ check: String) -> Finding {
    remark(SuppressionStale().about, "\(decision.id) overrides \(check), which is not found any more", decision)
  }

  private func unknown(_ decision: Decision, _ check: String, _ known: [String]) -> Finding {
    var finding = remark(
      SuppressionUnknownRule().about, "\(decision.id) overrides \(check), and there is no such rule", decision)
    if let meant = Nearest.name(to: check, among: known) {
      finding.remedy = "Decide it again with --check \(meant), if that is what is meant. " + finding.remedy
    }
    return finding
  }

  private func remark(_ about: RuleDescription, _ summary: String, _ decision: Decision) -> Finding {
    Finding(
      about.id, about.severity, summary, explanation: about.why, remedy: about.remedy, basis: about.basis,
      at: Place(
        file: CaseFolder.decisionsName, line: decision.line > 0 ? decision.line : nil, item: decision.id,
        field: "check"))
  }
}
