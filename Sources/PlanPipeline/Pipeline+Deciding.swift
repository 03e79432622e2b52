import CaseFiles
import Findings
package import PlanModel

extension Pipeline {
  /// Puts one decision on record, and says what it does to the plan.
  ///
  /// The file only grows: what stands in it stays. Nothing is written when the decision does not hold together.
  package func decide(
    _ folder: CaseFolder, _ request: DecisionRequest, _ options: Options
  ) throws(PipelineFailure) -> DecisionReport {
    let lock = try FolderLock(folder.path)
    defer { lock.release() }
    let reading = try read(folder)
    let profile = try workshop.profile(reading.record.profile, askedBy: "case.xml")
    let draft = try place(of: folder, reading, options)
    let made = try assemble(reading, profile, draft, options)
    let decision = try DecisionMaking(reading: reading, plan: made.plan).decision(request)
    let record = reading.decisions ?? DecisionRecord(caseReference: reading.record.reference)
    let bytes = try Pipeline.adding(decision, to: record, reading.decisionBytes)
    // What it does is worked out before it is written, on the very bytes that will be on record.
    var after = reading
    after.decisions = try workshop.decisions(bytes)
    let result = try assemble(after, profile, draft, options)
    if result.findings.contains(where: { $0.id == "decision-without-effect" && $0.place.item == decision.id }) {
      throw DecisionFaults.withoutEffect(decision)
    }
    try WholeFile.write(bytes, to: folder.decisionsFile)
    return DecisionReport(
      decision: decision, lines: result.account.lines.filter { $0.decision == decision.id },
      labels: result.plan.entries.filter { $0.decisions.contains(decision.id) }.compactMap(\.label),
      questions: result.plan.questions, reopened: result.plan.reopened)
  }

  private static func adding(
    _ decision: Decision, to record: DecisionRecord, _ bytes: [UInt8]?
  ) throws(PipelineFailure) -> [UInt8] {
    do throws(DecisionsWriter.Failure) {
      var before = bytes ?? []
      if bytes == nil { before = try DecisionsWriter.empty(caseReference: record.caseReference) }
      return try DecisionsWriter.appending(decision, to: before, holding: record)
    } catch {
      throw DecisionFaults.notWritten(error)
    }
  }

  /// The questions of a case as it stands, without making a draft.
  package func questions(
    _ folder: CaseFolder, _ options: Options
  ) throws(PipelineFailure) -> (questions: [Question], plan: Plan) {
    let reading = try read(folder)
    let profile = try workshop.profile(reading.record.profile, askedBy: "case.xml")
    let made = try assemble(reading, profile, try place(of: folder, reading, options), options)
    return (made.plan.questions, made.plan)
  }
}
