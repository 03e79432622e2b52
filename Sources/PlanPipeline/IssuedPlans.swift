import DurableFiles
import CaseFiles
import Digest
import Findings
import Glibc
import PlanModel

/// The plans that were issued from a case: issued/N-STAGE-DATE, each written once and read-only from then on.
struct IssuedPlans {
  let folder: String
  /// In the order of their numbers.
  let plans: [Issued]

  struct Issued {
    var number: Int
    var stage: Stage
    var path: String
    var manifest: Manifest?
  }

  init(of folder: CaseFolder) throws(PipelineFailure) {
    self.folder = folder.issuedFolder
    let names: [String]
    do {
      names = try FolderEntries.list(folder.issuedFolder)
    } catch {
      guard error.number == ENOENT else { throw IssuedPlans.unreadable(folder.issuedFolder, error.words) }
      names = []
    }
    plans = names.compactMap { name in
      guard let (number, stage) = IssuedPlans.parts(of: name) else { return nil }
      let path = folder.issuedFolder + "/" + name
      let bytes = try? SafeFile.bytes(at: path + "/manifest.json")
      return Issued(
        number: number, stage: stage, path: path, manifest: bytes.flatMap { JSONText.value(Manifest.self, from: $0) })
    }.sorted { $0.number < $1.number }
  }

  var stages: Set<Stage> { Set(plans.map(\.stage)) }

  /// The last plan issued at a stage, if it was made from the same.
  func same(_ stage: Stage, _ fingerprint: String) -> Issued? {
    plans.last { $0.stage == stage }.flatMap { $0.manifest?.fingerprint == fingerprint ? $0 : nil }
  }

  /// The folder of the next plan. A number is never used twice.
  func next(_ stage: Stage, on date: CivilDate) -> (number: Int, path: String) {
    let number = (plans.last?.number ?? 0) + 1
    return (number, "\(folder)/\(number)-\(stage.rawValue)-\(date.iso)")
  }

  /// What is no longer as it was issued: a file that changed, went or came.
  var findings: [Finding] { plans.flatMap(IssuedPlans.findings) }

  private static func findings(_ plan: Issued) -> [Finding] {
    guard let manifest = plan.manifest else {
      return [changed(plan, "manifest.json", "cannot be read")]
    }
    let there = Set((try? FolderEntries.list(plan.path)) ?? [])
    let known = Set(manifest.outputs.map(\.file)).union(["manifest.json"])
    let altered = manifest.outputs.filter { there.contains($0.file) }.filter { output in
      (try? SafeFile.bytes(at: plan.path + "/" + output.file, limit: 1 << 30)).map { SHA256.hex($0) } != output.sha256
    }.map(\.file)
    return altered.map { changed(plan, $0, "has changed since it was issued") }
      + known.subtracting(there).sorted().map { changed(plan, $0, "is gone") }
      + there.subtracting(known).sorted().map { changed(plan, $0, "was added") }
  }

  private static func changed(_ plan: Issued, _ file: String, _ what: String) -> Finding {
    Finding(
      "issued-plan-changed", .warning, "A file of issued plan \(plan.number) (\(plan.stage.rawValue)) \(what)",
      explanation: "An issued plan stays as it was sent.", remedy: "Restore the folder from a backup.",
      at: Place(file: "issued/\(plan.path.split(separator: "/").last ?? "")/\(file)"))
  }

  /// Number and stage of "2-amended-final-2027-03-03"; nil for anybody's own folder.
  private static func parts(of name: String) -> (Int, Stage)? {
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), String(number) == parts[0], (1..<1_000_000).contains(number),
      parts[1].count > 11, CivilDate(iso: String(parts[1].suffix(10))) != nil
    else { return nil }
    return Stage(rawValue: String(parts[1].dropLast(11))).map { (number, $0) }
  }

  private static func unreadable(_ path: String, _ reason: String) -> PipelineFailure {
    PipelineFailure(
      .inputOutput,
      [
        Finding(
          "folder-unreadable", .error, "The folder cannot be read", remedy: "Check the permissions of the folder.",
          at: Place(file: path), note: reason)
      ])
  }
}
