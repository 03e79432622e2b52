import CaseFiles
import Digest
import Findings
import Glibc
import PlanModel
import XMLKit

/// What a plan takes over from the plan before it: its labels, and what has changed since.
extension Pipeline {
  /// Labels of the plan issued last and of the last draft, so that F3 stays F3. The draft counts where both have one.
  package func earlierLabels(_ folder: CaseFolder) throws(PipelineFailure) -> [String: String] {
    var labels: [String: String] = [:]
    if let issued = try IssuedPlans(of: folder).plans.last { labels = try Drafts.labels(in: issued.path) }
    return labels.merging(try Drafts(folder: folder.draftsFolder).lastLabels()) { _, draft in draft }
  }

  /// The plan that an amended plan amends: the last one that was made, not a draft or a proposal.
  func amendedPlan(
    _ folder: CaseFolder, _ stage: StageRule?, _ profile: Profile
  ) throws(PipelineFailure) -> EarlierPlan? {
    guard stage?.marksChanges == true,
      let issued = try IssuedPlans(of: folder).plans.last(where: { profile.stages[$0.stage]?.isDatedAsMade == true })
    else { return nil }
    return try earlierPlan(
      at: issued.path + "/plan.xml", named: "issued/\(issued.path.split(separator: "/").last ?? "")/plan.xml")
  }

  /// The draft that the family saw before a plan is made final: the one that was issued, else the one of the folder of
  /// drafts that the case file says was served. Nil where it is not there any more.
  func servedDraft(
    _ folder: CaseFolder, _ record: CaseRecord, _ stage: StageRule?, _ profile: Profile
  ) throws(PipelineFailure) -> EarlierPlan? {
    guard let stage, stage.answersFamily, !stage.marksChanges else { return nil }
    if let issued = try IssuedPlans(of: folder).plans.last(where: { profile.stages[$0.stage]?.isServed == true }) {
      return try earlierPlan(
        at: issued.path + "/plan.xml", named: "issued/\(issued.path.split(separator: "/").last ?? "")/plan.xml")
    }
    let served = record.events.filter { $0.kind == "draft-served" && $0.draft != nil }.max { $0.on < $1.on }
    guard let number = served?.draft else { return nil }
    let path = Drafts(folder: folder.draftsFolder).path(number) + "/plan.xml"
    guard access(path, R_OK) == 0 else { return nil }
    return try earlierPlan(at: path, named: "drafts/\(number)/plan.xml")
  }

  private func earlierPlan(at path: String, named name: String) throws(PipelineFailure) -> EarlierPlan {
    let files: PlanFiles
    do {
      files = try PlanFiles(note: workshop.schemas.note)
    } catch {
      throw Workshop.ownFault(error.detail)
    }
    let bytes: [UInt8]
    do {
      bytes = try SafeFile.bytes(at: path, limit: PlanFiles.maxBytes)
    } catch {
      throw PipelineFailure(.inputOutput, [FileFault.finding(error, file: name)])
    }
    let read = files.read(bytes, path: name)
    guard let plan = read.plan else { throw PipelineFailure(.notValid, read.findings) }
    return EarlierPlan(plan: plan, file: InputFile(file: name, sha256: SHA256.hex(bytes), bytes: bytes.count))
  }

  /// changes.html and the others: what an amended plan changes, for the family and everybody who gets it
  /// (regulation 22(2)(a)).
  func changeRecord(
    _ made: MadePlan, since earlier: EarlierPlan?, _ formats: [String]
  ) throws(PipelineFailure) -> [DraftFile] {
    guard let earlier else { return [] }
    let comparison = try comparison(from: earlier.plan, to: made.plan, showsPlacement: made.showsPlacement)
    return try changes(comparison, formats, source: documentSource(of: made))
  }
}

/// A plan that was issued before, and the file it stands in.
struct EarlierPlan {
  var plan: KeptPlan
  var file: InputFile
}
