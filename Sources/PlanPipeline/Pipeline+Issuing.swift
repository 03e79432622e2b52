import CaseFiles
import Digest
package import Findings
import PlanAssembly
package import PlanModel

/// What came of issuing a plan.
package struct IssueReport: Sendable {
  package enum Outcome: String, Sendable {
    case issued
    /// The same plan was issued before; nothing was written.
    case unchanged
    /// Something stands in the way; nothing was written.
    case blocked
    /// Nothing stands in the way; it was only asked.
    case ready
  }

  package var outcome: Outcome
  package var stage: Stage
  /// The folder issued/N-STAGE-DATE; nil while nothing is issued.
  package var folder: String?
  package var number: Int?
  package var files: [(name: String, bytes: Int)] = []
  /// What stands in the way, the gravest first.
  package var obstacles: [Finding] = []
  /// Everything else that was found.
  package var findings: [Finding] = []
}

extension Pipeline {
  /// Makes the plan at a stage and freezes it in issued/, or says what stands in the way.
  ///
  /// - Parameter isOnlyAsked: whether to write nothing in any case.
  package func issue(
    _ folder: CaseFolder, _ stage: Stage, _ options: Options, isOnlyAsked: Bool = false
  ) throws(PipelineFailure) -> IssueReport {
    // Two runs at once must not take the same number, nor issue the same plan twice.
    let lock = try FolderLock(folder.path)
    defer { lock.release() }
    var options = options
    options.stage = stage
    var reading = try read(folder)
    let profile = try workshop.profile(reading.record.profile, askedBy: "case.xml")
    guard let rule = profile.stages[stage] else { throw Workshop.ownFault("stage \(stage.rawValue)") }
    reading.record = Pipeline.dated(reading.record, rule, profile, on: options.date)
    let issued = try IssuedPlans(of: folder)
    let earlier = try amendedPlan(folder, rule, profile)
    if let earlier { reading.inputs.append(earlier.file) }
    let drafts = Drafts(folder: folder.draftsFolder)
    let next = issued.next(stage, on: options.date)
    // A plan that is made is no longer a draft, so it has no number of one.
    let place = try self.place(
      at: next.path, number: rule.isDatedAsMade || drafts.last == 0 ? nil : drafts.last,
      labels: earlierLabels(folder), reading, options)
    var report = IssueReport(outcome: .issued, stage: stage)
    if let same = issued.same(stage, place.fingerprint) {
      report.outcome = .unchanged
      (report.folder, report.number) = (same.path, same.number)
      report.findings = issued.findings
      if !isOnlyAsked { StagedOutput.freeze(same.path) }
      return report
    }
    let before = earlier == nil ? try servedDraft(folder, reading.record, rule, profile) : earlier
    let made = try assemble(reading, profile, place, options, earlier: before?.plan)
    report.obstacles =
      IssueConditions(made: made, profile: profile, rule: rule, issued: issued.stages).obstacles
    let obstacles = Set(report.obstacles)
    report.findings = (made.findings.filter { !obstacles.contains($0) } + issued.findings).inOrder()
    if !report.obstacles.isEmpty || isOnlyAsked {
      report.outcome = report.obstacles.isEmpty ? .ready : .blocked
      return report
    }
    var files = try render(made, sources(of: made), options) + changeRecord(made, since: earlier, options.formats)
    // The review and the letters are for the making of the plan, and quote what is not in it.
    files.removeAll { $0.name.hasPrefix("review.") || $0.name.hasPrefix(DraftFile.lettersFolder + "/") }
    var inputs = reading.inputs
    if let labels = drafts.lastPlan { inputs.append(labels) }
    report.files = try freeze(files, made, inputs, place, drafts.last == 0 ? nil : drafts.last, next.number)
    (report.folder, report.number) = (place.folder, next.number)
    return report
  }

  /// Issuing is the event: a plan that shows when it was made is made on the day it is issued, unless the case file says
  /// another day since the stage before.
  private static func dated(
    _ record: CaseRecord, _ rule: StageRule, _ profile: Profile, on date: CivilDate
  ) -> CaseRecord {
    guard rule.isDatedAsMade, let kind = rule.events.first else { return record }
    let before = Set(rule.after.flatMap { profile.stages[$0]?.events ?? [] })
    let since = record.events.filter { before.contains($0.kind) && $0.on <= date }.map(\.on).max() ?? .earliest
    guard !record.events.contains(where: { $0.kind == kind && $0.on >= since && $0.on <= date }) else { return record }
    var record = record
    record.events.append(CaseEvent(kind: kind, on: date))
    return record
  }

  private func freeze(
    _ files: [DraftFile], _ made: MadePlan, _ inputs: [InputFile], _ place: DraftPlace, _ draft: Int?, _ number: Int
  ) throws(PipelineFailure) -> [(name: String, bytes: Int)] {
    let manifest = try self.manifest(of: files, made, inputs, place, draft: draft, issued: number)
    let all = files + [manifest]
    var staged = try StagedOutput(for: place.folder, isInCase: true)
    for file in all { try staged.write(file.bytes, as: file.name, isReadOnly: true) }
    guard try staged.publish() else { throw Pipeline.taken(place.folder) }
    StagedOutput.freeze(place.folder)
    return all.map { ($0.name, $0.bytes.count) }
  }
}
