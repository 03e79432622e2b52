import CaseFiles
import Digest
import Findings
import PlanModel

extension Pipeline {
  /// Everything in the folder of a case: the case file, all advice, and what was decided.
  package func read(_ folder: CaseFolder) throws(PipelineFailure) -> CaseReading {
    var reading = try folder.read(workshop.schemas)
    guard let bytes = try decisionBytes(folder) else { return reading }
    let decisions = try workshop.decisions(bytes)
    guard decisions.caseReference == reading.record.reference else { throw Pipeline.otherCase(folder) }
    reading.decisions = decisions
    reading.decisionBytes = bytes
    reading.inputs.append(
      InputFile(file: CaseFolder.decisionsName, sha256: SHA256.hex(bytes), bytes: bytes.count))
    return reading
  }

  /// What was decided in a case; nil where there is no decisions.xml.
  func decisions(of folder: CaseFolder) throws(PipelineFailure) -> DecisionRecord? {
    try decisionBytes(folder).map { bytes throws(PipelineFailure) in try workshop.decisions(bytes) }
  }

  private func decisionBytes(_ folder: CaseFolder) throws(PipelineFailure) -> [UInt8]? {
    do {
      return try SafeFile.bytes(at: folder.decisionsFile)
    } catch {
      if error.kind == .inputNotFound { return nil }
      let kind: PipelineFailure.Kind = error.kind == .inputOutput ? .inputOutput : .notValid
      throw PipelineFailure(kind, [FileFault.finding(error, file: CaseFolder.decisionsName)])
    }
  }

  private static func otherCase(_ folder: CaseFolder) -> PipelineFailure {
    PipelineFailure(
      .notValid,
      [
        Finding(
          "decisions-of-another-case", .error, "decisions.xml belongs to another case",
          explanation: "The reference in it is not that of case.xml, so none of its decisions may be used here.",
          remedy: "Move the file to the case it belongs to.", at: Place(file: CaseFolder.decisionsName))
      ])
  }
}
