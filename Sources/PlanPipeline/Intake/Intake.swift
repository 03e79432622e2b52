import CaseFiles
package import Findings
import PlanAssembly
package import PlanModel

/// Says of one file that was sent to which case it belongs and whether it may enter it. It changes nothing.
///
/// The file's own identity block decides, never its name or the folder it lay in (handbook 6.7). Text that may be about
/// another child does not turn a file away: the merge sets it apart, and a person decides.
package final class Intake {
  private let workshop: Workshop
  private let cases: OpenCases

  /// - Parameter cases: the folder that holds a folder for each case, under its reference.
  package init(_ workshop: Workshop, cases: String) {
    self.workshop = workshop
    self.cases = OpenCases(cases, workshop.schemas)
  }

  /// - Parameters:
  ///   - file: how the sender calls the file; it is not opened.
  ///   - date: the day on which it is judged.
  package func judge(_ bytes: [UInt8], file: String, on date: CivilDate) throws(PipelineFailure) -> IntakeJudgement {
    let read = readAdvice(bytes: bytes, path: file, schemas: workshop.schemas)
    var judgement = IntakeJudgement(.refused)
    judgement.sha256 = read.sha256
    guard let advice = read.advice else {
      judgement.outcome = read.findings.contains { Intake.unfinished.contains($0.id) } ? .unfinished : .refused
      judgement.findings = read.findings
      return judgement
    }
    judgement.submission = advice.id
    judgement.version = advice.version
    judgement.findings = read.remarks
    guard let open = try cases.find(for: advice) else {
      judgement.outcome = .noCase
      judgement.caseReference = advice.caseReference
      return judgement
    }
    judgement.caseReference = open.folder
    guard let record = open.record else {
      judgement.outcome = .noCase
      judgement.findings.append(IntakeFindings.caseUnreadable(at: file))
      return judgement
    }
    let obstacles = HeaderGate.obstacles(advice, record).map(IntakeFindings.toSender)
    if !obstacles.isEmpty {
      judgement.findings = obstacles + judgement.findings
      return judgement
    }
    try compare(advice, with: cases.advice(of: open), record, &judgement, file)
    if judgement.outcome == .accepted { judgement.findings += openPoints(of: advice, record, on: date) }
    return judgement
  }

  /// What items of it leave open that a plan must say: its author can still say it. Found in this submission alone, so
  /// that nobody is told what others wrote; whether the case file is in order is for the draft to tell.
  private func openPoints(of advice: Advice, _ record: CaseRecord, on date: CivilDate) -> [Finding] {
    guard let profile = try? workshop.profile(record.profile, askedBy: "case.xml") else { return [] }
    return Pipeline(workshop).findings(on: advice, profile, date: date)
      .filter { $0.place.item != nil && $0.severity != .note }
  }

  /// Findings that say that the bytes are not all there.
  private static let unfinished: Set<String> = ["file-incomplete", "file-empty", "file-not-whole"]

  /// Same bytes, same version with other words, an older version, a draft that was served already.
  private func compare(
    _ advice: Advice, with known: [OpenCases.KnownAdvice], _ record: CaseRecord, _ judgement: inout IntakeJudgement,
    _ file: String
  ) throws(PipelineFailure) {
    if let same = known.first(where: { $0.sha256 == judgement.sha256 }) {
      judgement.outcome = .unchanged
      judgement.adviceName = same.file
      return
    }
    let same = known.filter { $0.submission == advice.id }
    if same.contains(where: { $0.version == advice.version }) {
      let next = (same.map(\.version).max() ?? advice.version) + 1
      judgement.findings.insert(IntakeFindings.sameVersion(advice, next: next, at: file), at: 0)
      return
    }
    judgement.outcome = .accepted
    let kind = advice.regulations.min()?.rawValue ?? "x"
    judgement.adviceName = "\(kind)-\(judgement.sha256).xml"
    if same.contains(where: { $0.version > advice.version }) {
      judgement.findings.append(IntakeFindings.olderVersion(advice, at: file))
    }
    if record.first("draft-served") != nil, record.first("final-issued") == nil {
      judgement.findings.append(IntakeFindings.afterDraft(advice, at: file))
    }
  }
}

/// What is to become of a file.
package struct IntakeJudgement: Sendable {
  package enum Outcome: Sendable { case accepted, unchanged, refused, unfinished, noCase }

  package var outcome: Outcome
  package var sha256 = ""
  /// The folder of the case; where there is no case, the reference that the file gives.
  package var caseReference: String?
  /// The name that it gets in advice/, by kind and content; for the same content again, the name it has there.
  package var adviceName: String?
  package var submission: String?
  package var version: Int?
  package var findings: [Finding] = []

  init(_ outcome: Outcome) { self.outcome = outcome }
}
