import Findings
import PlanModel

/// Decides from a submission's header and text whether it is about this child.
///
/// Two of name, date of birth and case reference must match, no valid identifier may differ, and the text must not be
/// about another child; else the file is set apart and nothing of it is merged. The folder and the file name prove
/// nothing: the commonest embarrassing failure is another child's report in the right folder.
struct IdentityGate {
  private let record: CaseRecord
  private let reader: TextIdentity?
  private let settled: Set<String>

  /// - Parameters:
  ///   - advices: Every submission of the case: who is named in one may stand in another.
  ///   - names: The words that names are told by; nothing is read in the text without them.
  ///   - settled: “submission/check-id” of every finding that a decision has answered: it is told as a note and sets
  ///     nothing apart.
  init(record: CaseRecord, advices: [Advice], names: NameLexicon, settled: Set<String> = []) {
    self.record = record
    self.settled = settled
    reader = names.isEmpty ? nil : TextIdentity(record, advices, names)
  }

  struct Verdict {
    /// Ids of the findings that set the file apart, in the order they are told.
    var stopping: [String]
    var findings: [Finding]
    var isAdmitted: Bool { stopping.isEmpty }
  }

  func verdict(on advice: Advice) -> Verdict {
    let match = HeaderMatch(advice, record)
    let text = reader?.read(advice, isNameMatch: match.isName) ?? IdentityReading()
    var reading = HeaderGate.reading(advice, match, record)
    reading.findings += text.findings
    reading.quarantining.formUnion(text.quarantining)

    let findings = reading.findings.map { finding in
      guard isSettled(finding.id, advice) else { return finding }
      var told = finding
      told.severity = .note
      told.remedy = ""
      told.explanation = "A decision has answered it, so the file is used."
      return told
    }
    let stopping = reading.findings.map(\.id).unique().filter {
      reading.quarantining.contains($0) && !isSettled($0, advice)
    }
    return Verdict(stopping: stopping, findings: findings)
  }

  private func isSettled(_ check: String, _ advice: Advice) -> Bool { settled.contains(advice.id + "/" + check) }
}

/// What was found of one submission's identity.
struct IdentityReading {
  var findings: [Finding] = []
  /// Ids of the findings that set the file apart.
  var quarantining: Set<String> = []
  var isQuarantined: Bool { !quarantining.isEmpty }

  mutating func add(_ finding: Finding, quarantines: Bool) {
    findings.append(finding)
    if quarantines { quarantining.insert(finding.id) }
  }
}
