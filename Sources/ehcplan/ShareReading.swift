import DurableFiles
import Findings
import Glibc
import PlanModel
import PlanPipeline
import WatchFolder

/// What a share says of its files and its watcher, as the values of a status page: the one place where the watch folder
/// and the cases meet.
struct ShareReading {
  let layout: ShareLayout
  var beside = Pipeline.ShareFiles()
  var watcher = WatcherState()
  var retired: [ClosedCase] = []

  /// - Parameter now: seconds since 1970; only for telling whether a watcher runs.
  /// - Throws: `notFound` where there is no share, `inputOutput` where it cannot be read.
  init(_ share: String, now: Int64) throws(PipelineFailure) {
    layout = ShareLayout(share)
    do {
      guard try Share(layout).sentinel() != nil else { throw ShareReading.missing(share) }
      let state: ShareState? = try ShareReading.json(layout.state)
      watcher = state.map { WatcherState($0, now: now) } ?? WatcherState()
      beside.files = (state?.waiting ?? []).map { FileAtHand($0, .waiting) } + (try returned())
      beside.notMade = state?.notMade ?? [:]
      retired = try closed()
      beside.retired = Set(retired.filter { $0.deletedOn == nil }.map(\.reference))
    } catch let failure as PipelineFailure {
      throw failure
    } catch {
      throw ShareReading.unreadable(share, error as? SystemError)
    }
  }

  /// Files that were refused. A folder that bears no id of the watcher's was made by somebody else.
  private func returned() throws -> [FileAtHand] {
    let receipts = ReceiptFiles(layout)
    return try ShareReading.names(layout.returned).filter(ShareReading.isID).map { id in
      guard let receipt = receipts.read(id) else {
        var file = FileAtHand(id: id, place: .returned)
        file.on = ShareReading.day(of: id)
        return file
      }
      return FileAtHand(receipt, .returned)
    }
  }

  /// Cases that were closed: those to be deleted, from the folder of the case, and those that were.
  private func closed() throws -> [ClosedCase] {
    var found: [String: ClosedCase] = [:]
    for name in try ShareReading.names(layout.retired) where name.hasSuffix(".json") {
      let reference = String(name.dropLast(5))
      let record: RetiredRecord? = try ShareReading.json(layout.retired + "/" + name)
      found[reference] = ClosedCase(
        reference: reference, deleteAfter: record?.dayOfDeletion, deletedOn: record?.dayDeleted)
    }
    for name in try ShareReading.names(layout.cases) where !name.hasPrefix(".") {
      let path = layout.caseFolder(name) + "/retired.json"
      guard let record: RetiredRecord = try ShareReading.json(path) else { continue }
      found[name] = ClosedCase(reference: name, deleteAfter: record.dayOfDeletion, deletedOn: nil)
    }
    return found.values.sorted { $0.reference < $1.reference }
  }

  private static func names(_ folder: String) throws(SystemError) -> [String] {
    do {
      return try FolderEntries.list(folder)
    } catch {
      if error.number == ENOENT || error.number == ENOTDIR { return [] }
      throw error
    }
  }

  /// Nil where the file is not there, or is not of this shape: then nothing is known of it.
  private static func json<Value: Decodable>(_ path: String) throws(SystemError) -> Value? {
    do {
      return JSONText.value(Value.self, from: try SmallFile.bytes(RawPath(path)))
    } catch {
      if [ENOENT, ENOTDIR, EINVAL, ELOOP, EFBIG].contains(error.number) { return nil }
      throw error
    }
  }

  /// "20261123-074012-3f9c2a"
  private static func isID(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 6, 6]
      && name.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) || $0 == 45 }
  }

  private static func day(of id: String) -> CivilDate? {
    let digits = Array(id.prefix(8))
    guard digits.count == 8 else { return nil }
    return CivilDate(iso: "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))")
  }

  private static func missing(_ share: String) -> PipelineFailure {
    PipelineFailure(
      .notFound,
      [
        Finding(
          "share-not-found", .error, "There is no share in this folder",
          explanation: "A share holds .ehcplan/share.json. A drive that went away leaves a folder without it.",
          remedy: "Connect the drive, or make a share with watch --init.", at: Place(file: share))
      ])
  }

  private static func unreadable(_ share: String, _ error: SystemError?) -> PipelineFailure {
    PipelineFailure(
      .inputOutput,
      [
        Finding(
          "share-unreadable", .error, "The share cannot be read",
          remedy: "Check that the drive is connected, and the permissions of its folders.", at: Place(file: share),
          note: error?.words ?? "")
      ])
  }
}

/// What is recorded of a case that was closed.
private struct RetiredRecord: Decodable {
  /// The last day on which it is kept.
  var deleteAfter: String?
  /// When it was deleted.
  var deletedOn: String?

  var dayOfDeletion: CivilDate? { deleteAfter.flatMap { CivilDate(iso: String($0.prefix(10))) } }
  var dayDeleted: CivilDate? { deletedOn.flatMap { CivilDate(iso: String($0.prefix(10))) } }
}
