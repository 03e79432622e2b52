import DurableFiles
import CaseFiles
package import Findings
import Glibc
import PlanAssembly
package import PlanModel

/// The road of `ehcplan status`: every case of a share read once, nothing assembled and nothing written.
extension Pipeline {
  /// What is known of the share beside its case folders.
  package struct ShareFiles: Sendable {
    package var files: [FileAtHand] = []
    /// Why no plan could be made, by the reference of the case.
    package var notMade: [String: [FindingRecord]] = [:]
    /// Cases that are closed; they are not looked into.
    package var retired: Set<String> = []
    package init() {}
  }

  /// - Parameter cases: the folder that holds the folders of the cases.
  /// - Throws: when that folder cannot be listed, or the templates are at fault; a case that cannot be read is a line.
  package func overview(
    ofCases cases: String, _ share: ShareFiles, on today: CivilDate
  ) throws(PipelineFailure) -> ShareOverview {
    var overview = ShareOverview(date: today)
    let names: [String]
    do {
      names = try FolderEntries.list(cases)
    } catch {
      guard error.number == ENOENT else { throw CaseFolder.unreadable(cases, because: error.words) }
      names = []
    }
    let byCase = Dictionary(grouping: share.files) { $0.caseReference ?? "" }
    var told: Set<String> = []
    for name in names where !name.hasPrefix(".") && PlanLocation.isFolder(cases + "/" + name) {
      if share.retired.contains(name) { continue }
      do {
        let found = try self.overview(of: CaseFolder(cases + "/" + name), on: today) { reference in
          told.formUnion([name, reference])
          return (byCase[reference] ?? [], share.notMade[reference] ?? share.notMade[name] ?? [])
        }
        overview.cases.append(found)
      } catch {
        // Templates that are at fault are at fault for every case.
        guard [.notValid, .notFound, .inputOutput].contains(error.kind) else { throw error }
        overview.unreadable.append(UnreadableCase(folder: name, reasons: reasons(error)))
      }
    }
    overview.strays = share.files.filter { !told.contains($0.caseReference ?? "") }
    overview.sort()
    return overview
  }

  /// - Parameter known: what is known of a case beside its folder, by its reference.
  package func overview(
    of folder: CaseFolder, on today: CivilDate,
    known: (String) -> (files: [FileAtHand], notMade: [FindingRecord]) = { _ in ([], []) }
  ) throws(PipelineFailure) -> CaseOverview {
    let reading = try folder.readWhatThereIs(workshop.schemas)
    let record = reading.record
    let profile = try workshop.profile(record.profile, askedBy: "case.xml")
    let names = ChildsNames(record.child)
    let beside = known(record.reference)
    let standing = AdviceStanding(input(reading, profile, folder, on: today))
    let requests = profile.events.filter { $0.field == .adviceRequest }.map(\.code)
    let limit = profile.deadlines.first { requests.contains($0.rule.limit.runsFrom) }?.rule
    let calendar = workshop.settings.workingDays(of: profile)

    var overview = CaseOverview(reference: record.reference)
    overview.stage = record.stage
    overview.advice = standing.rows.map {
      AdviceLine($0, on: today, profile: profile, limit: limit, calendar: calendar, names: names)
    }
    overview.clocks = ClockLine.lines(record, profile, settings: workshop.settings, on: today)
    overview.files = beside.files.filter { !Pipeline.isMended($0, by: reading.advices) }.map { $0.without(names) }
    overview.notMade = beside.notMade.filter { $0.severity == Severity.error.rawValue }.map(\.summary)
      .filter { !names.stand(in: $0) }
    if overview.notMade.isEmpty, let first = beside.notMade.first {
      overview.notMade = [workshop.words["finding.\(first.id)"] ?? workshop.words["status.not-made"] ?? first.id]
    }
    let advice = Set(standing.admitted.map(\.source.sha256))
    overview.draft = DraftLine.newest(of: folder, advice: advice)
    overview.issued = DraftLine.issued(of: folder)
    overview.turns =
      TurnMaking(
        record: record, advice: overview.advice, clocks: overview.clocks, files: overview.files,
        notMade: overview.notMade, serving: profile.serving, replyLimits: profile.replyLimits, today: today
      ).turns
    return overview
  }

  /// What the gate of the merge needs, and no more.
  private func input(
    _ reading: CaseReading, _ profile: Profile, _ folder: CaseFolder, on today: CivilDate
  ) -> AssemblyInput {
    let stage = reading.record.stage ?? .workingDraft
    var input = AssemblyInput(
      record: reading.record, advices: reading.advices, refused: reading.refused, placing: profile.placing,
      alwaysSought: profile.stages[stage]?.isAssessedHere == false
        ? [] : profile.adviceHeads.filter { $0.when == .always }.map(\.head),
      stage: stage, date: today)
    // Decisions that cannot be read are told when the plan is made; they only let more files in.
    if let decisions = try? decisions(of: folder) {
      let hashes = ItemHashes(reading)
      input.decisions = decisions.sorted(byWords: hashes.hash).holding
    }
    return input
  }

  /// Whether a later version of what was returned is in the case, or the same version with other bytes.
  private static func isMended(_ file: FileAtHand, by advices: [Advice]) -> Bool {
    guard file.place == .returned, let submission = file.submission else { return false }
    return advices.contains { advice in
      advice.id == submission && advice.source.sha256 != file.sha256 && advice.version >= (file.version ?? 0)
    }
  }

  private func reasons(_ failure: PipelineFailure) -> [String] {
    if failure.kind == .notFound, let word = workshop.words["status.unreadable.no-file"] { return [word] }
    let errors = failure.findings.filter { $0.severity == .error }
    return (errors.isEmpty ? failure.findings : errors).map(\.summary)
  }
}

extension Profile {
  fileprivate var serving: Set<String> { Set(events.filter(\.isServed).flatMap(\.kinds)) }

  /// The limits that run from the day a paper was served, and give the family time.
  fileprivate var replyLimits: Set<String> {
    let served = Set(events.filter(\.isServed).map(\.code))
    return Set(deadlines.filter { $0.rule.party == .family && served.contains($0.rule.limit.runsFrom) }.map(\.rule.id))
  }
}

extension FileAtHand {
  /// A sentence that holds the child's name is left out; the receipt has it.
  fileprivate func without(_ names: ChildsNames) -> FileAtHand {
    var file = self
    file.reasons = reasons.filter { !names.stand(in: $0) }
    if let remedy, names.stand(in: remedy) { file.remedy = nil }
    return file
  }
}
