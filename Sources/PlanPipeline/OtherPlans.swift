import DurableFiles
import CaseFiles
import Digest
import Findings
import PlanChecks
import PlanModel
import XMLKit

/// The plans of other children that a run is given to compare its statements with (`--other-plans FOLDER`).
///
/// In the folder lie plan.xml files under any name, folders that hold a plan.xml, and cases. Of a case the newest draft
/// counts, else the plan that was issued last; a case without either counts for nothing.
struct OtherPlans {
  private(set) var plans: [OtherPlan] = []
  private(set) var findings: [Finding] = []
  /// All that was compared with, as one input: the record of a draft does not name other children's cases.
  private(set) var input: InputFile?

  /// - Parameter reference: of the case that is looked at, whose own plans do not count.
  init(
    in folder: String, besides reference: String, _ files: PlanFiles
  ) throws(PipelineFailure) {
    var hashes: [String] = []
    var byteCount = 0
    for name in try OtherPlans.names(in: folder) {
      guard let path = try OtherPlans.plan(at: folder + "/" + name) else { continue }
      let place = Place(file: "other-plans/" + name)
      let bytes: [UInt8]
      do {
        bytes = try SafeFile.bytes(at: path, limit: PlanFiles.maxBytes)
      } catch {
        findings.append(OtherPlans.unread(FileFault.finding(error, file: ""), place))
        continue
      }
      let read = files.read(bytes, path: "")
      guard let plan = read.plan else {
        findings.append(OtherPlans.unread(read.findings.first, place))
        continue
      }
      guard plan.reference != reference else { continue }
      plans.append(OtherPlan(plan))
      hashes.append(SHA256.hex(bytes))
      byteCount += bytes.count
    }
    if plans.isEmpty { findings.append(OtherPlans.none) }
    // The same plans under other names are the same plans.
    let digest = SHA256.hex(Array(hashes.sorted().joined(separator: "\n").utf8))
    input = InputFile(file: "other-plans", sha256: digest, bytes: byteCount)
  }

  init() {}

  private static func names(in folder: String) throws(PipelineFailure) -> [String] {
    do {
      return try FolderEntries.list(folder).filter { !$0.hasPrefix(".") }
    } catch {
      throw PipelineFailure(
        PlanLocation.exists(folder) ? .inputOutput : .notFound,
        [
          Finding(
            "folder-unreadable", .error, "The folder of other plans cannot be read",
            remedy: "Check the name and the permissions of the folder.", at: Place(file: folder), note: error.words)
        ])
    }
  }

  /// The plan.xml that a file or folder stands for.
  private static func plan(at path: String) throws(PipelineFailure) -> String? {
    guard PlanLocation.isFolder(path) else { return path.lowercased().hasSuffix(".xml") ? path : nil }
    let own = path + "/plan.xml"
    if PlanLocation.exists(own) { return own }
    let folder = CaseFolder(path)
    let drafts = Drafts(folder: folder.draftsFolder)
    let draft = drafts.path(drafts.last) + "/plan.xml"
    if drafts.last > 0, PlanLocation.exists(draft) { return draft }
    return try IssuedPlans(of: folder).plans.last.map { $0.path + "/plan.xml" }
  }

  private static func unread(_ fault: Finding?, _ place: Place) -> Finding {
    Finding(
      "other-plan-unread", .warning, "A file among the other plans is no plan that can be read",
      explanation: (fault.map { $0.summary + ". " } ?? "") + "Nothing was compared with it.",
      remedy: "Take it out of the folder of other plans, or make it anew with ehcplan assemble.", at: place)
  }

  private static var none: Finding {
    Finding(
      "other-plans-none", .warning, "The folder of other plans holds no plan of another case",
      explanation: "It may hold plan.xml files, or cases with a draft.",
      remedy: "Name the folder that the plans or the cases lie in.", at: Place(file: "other-plans"))
  }
}

extension Pipeline {
  /// The plans that the options name, for a case with such a reference; none where they name no folder.
  func otherPlans(_ options: Options, besides reference: String) throws(PipelineFailure) -> OtherPlans {
    guard let folder = options.otherPlans else { return OtherPlans() }
    let files: PlanFiles
    do {
      files = try PlanFiles(note: workshop.schemas.note)
    } catch {
      throw Workshop.ownFault(error.detail)
    }
    return try OtherPlans(in: folder, besides: reference, files)
  }
}
