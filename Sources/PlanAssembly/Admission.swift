import Findings
import PlanModel

/// Which submissions enter the plan: the newest version of each, about this child, not taken back and not left out.
///
/// Items of all others are accounted for here.
struct Admission {
  /// In one order whatever order they came in.
  private(set) var admitted: [Advice] = []
  private(set) var setApart: [Advice] = []
  private(set) var lines: [Account.Line] = []
  private(set) var findings: [Finding] = []
  /// Files that a person must judge, with the checks that stopped them.
  private(set) var doubtful: [(advice: Advice, checks: [String])] = []

  init(_ input: AssemblyInput, decisions: DecisionIndex) {
    let gate = IdentityGate(
      record: input.record, advices: input.advices, names: input.names, settled: decisions.settledFiles)
    let versions = VersionChoice(input.advices)
    findings = versions.findings
    lines = versions.superseded
    for advice in versions.setApart { apart(advice, because: "same-id-new-content") }
    let withdrawn = Set(input.record.adviceRequests.filter { $0.status == "withdrawn" }.compactMap(\.submission))
    let verdicts = versions.current.map(gate.verdict)
    let usable = zip(versions.current, verdicts).filter { advice, verdict in
      verdict.isAdmitted && decisions.submissionsSetAside[advice.id] == nil
    }.map(\.0)
    let replaced = versions.replaced(by: usable)
    for advice in versions.current.sorted(by: { $0.id < $1.id }) {
      guard let by = replaced[advice.id] else { continue }
      lines += advice.items.map { Account.Line($0, of: advice, .replaced(by: by)) }
    }
    let present = Set(versions.current.map(\.id)).subtracting(replaced.keys)
    for (advice, verdict) in zip(versions.current, verdicts) where replaced[advice.id] == nil {
      if let decision = decisions.submissionsSetAside[advice.id] {
        setApart.append(advice)
        lines += advice.items.map { Account.Line($0, of: advice, .setAside, decision: decision.id) }
        continue
      }
      findings += verdict.findings
      guard verdict.isAdmitted else {
        doubtful.append((advice, verdict.stopping))
        apart(advice, because: verdict.stopping.first ?? "file-identity-unconfirmed")
        if versions.hasOlder(advice) { findings.append(AdmissionFindings.olderNotUsed(advice)) }
        continue
      }
      if let added = advice.addsTo, !present.contains(added) {
        findings.append(AdmissionFindings.addsToNothing(advice))
      }
      // In a plan that is maintained nothing goes by itself; in a draft, what nobody stands by is not advice.
      if withdrawn.contains(advice.id) {
        findings.append(AdmissionFindings.withdrawn(advice, isKept: input.record.hasPlan))
        if !input.record.hasPlan {
          setApart.append(advice)
          lines += advice.items.map { Account.Line($0, of: advice, .withdrawn) }
          continue
        }
      }
      admitted.append(advice)
    }
  }

  private mutating func apart(_ advice: Advice, because check: String) {
    setApart.append(advice)
    lines += advice.items.map { Account.Line($0, of: advice, .apart(because: check)) }
  }
}

enum AdmissionFindings {
  /// The newest version counts even when it cannot be used: its author no longer stands by the one before.
  static func olderNotUsed(_ advice: Advice) -> Finding {
    Finding(
      "older-version-not-used", .warning,
      "Version \(advice.version) of \(advice.id) is set apart, and the version before it is not used either",
      explanation: "Its author replaced it.",
      remedy: "Settle version \(advice.version) with the author, or take it out.", at: place(advice))
  }

  static func addsToNothing(_ advice: Advice) -> Finding {
    Finding(
      "addendum-without-advice", .warning, "\(advice.id) adds to a submission that is not in the case",
      explanation: "It is used by itself.",
      remedy: "Put the advice that it adds to into the case, or ask the author which one is meant.", at: place(advice))
  }

  static func withdrawn(_ advice: Advice, isKept: Bool) -> Finding {
    Finding(
      "advice-withdrawn", .warning, "The author of \(advice.id) has taken it back",
      explanation: isKept
        ? "The plan is maintained, so nothing that rests on it is taken out by itself."
        : "Nothing of it is in the plan; its items are in the account.",
      remedy: isKept
        ? "Decide for each item what becomes of it, and ask for new advice."
        : "Ask for new advice, or record in the case file why there is none.", at: place(advice))
  }

  private static func place(_ advice: Advice) -> Place { Place(file: advice.source.path, submission: advice.id) }
}
