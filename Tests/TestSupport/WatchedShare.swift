import CaseFiles
import Findings
package import PlanModel
package import WatchFolder

/// A share in a temporary folder, watched by the built program as an authority would watch it.
package struct WatchedShare: Sendable {
  package let scratch: TemporaryFolder
  package let path: String

  package init(_ records: [CaseRecord] = [Make.record()]) throws {
    scratch = try TemporaryFolder()
    path = scratch("share")
    try Ehcplan.run(["watch", "--init", path])
    for record in records { try open(record) }
  }

  package func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Opens a case, as `new-case` and an editor would.
  package func open(_ record: CaseRecord) throws {
    let folder = path + "/cases/" + record.reference
    if !Disk.exists(folder) { try Disk.makeFolder(folder) }
    try Disk.write(try CaseOnDisk.bytes(CaseWriter.element(record)), to: folder + "/case.xml")
  }

  package func drop(_ bytes: [UInt8], as name: String) throws { try Disk.write(bytes, to: path + "/inbox/" + name) }
  package func drop(_ text: String, as name: String) throws { try drop(Array(text.utf8), as: name) }
  package func drop(_ advice: Advice, as name: String) throws { try drop(CaseOnDisk.bytes(advice: advice), as: name) }

  /// What a submission with one need is.
  package static func advice(
    _ id: String = "ep-1", head: RegulationHead = .d, version: Int = 1, need: String = "Finds it hard to follow talk.",
    child: Child = Make.child(), reference: String = Make.reference
  ) -> Advice {
    Make.advice(
      id, [Make.need("N1", need)], head: head, version: version, child: child, reference: reference)
  }

  /// Watches until nothing is left to do.
  @discardableResult
  package func watch(
    _ more: [String] = [], environment: [String: String] = [:], expecting code: Int32? = 0
  ) throws -> ProgramRun {
    let run = try Ehcplan.run(
      ["watch", path, "--once", "--poll", "0.2", "--formats", "html", "--date", "2026-04-20"] + more,
      environment: environment)
    if let code, run.exitCode != code { throw TestFault("watch ended with \(run.exitCode): \(run.messages)") }
    return run
  }

  /// Names in a folder of the share; of the inbox without receipts.
  package func names(_ folder: String) throws -> [String] {
    try Disk.names(path + "/" + folder).filter { !$0.hasSuffix(".receipt.html") && !$0.hasSuffix(".receipt.json") }
  }

  package func advice(of reference: String = Make.reference) throws -> [String] {
    let folder = path + "/cases/\(reference)/advice"
    return Disk.exists(folder) ? try Disk.names(folder) : []
  }

  /// Numbers of the drafts of a case.
  package func drafts(of reference: String = Make.reference) throws -> [Int] {
    let folder = path + "/cases/\(reference)/drafts"
    return Disk.exists(folder) ? try Disk.names(folder).compactMap { Int($0) }.sorted() : []
  }

  package func plan(of reference: String = Make.reference) throws -> String {
    let newest = try drafts(of: reference).last ?? 0
    return try Disk.text(path + "/cases/\(reference)/drafts/\(newest)/plan.xml")
  }

  /// Every receipt, by the sender's name of the file; the newest where there are several.
  package func receipts() throws -> [String: Receipt] {
    var found: [String: Receipt] = [:]
    for name in try Disk.names(path + "/receipts").sorted() where name.hasSuffix(".json") {
      guard let receipt = JSONText.value(Receipt.self, from: try Disk.bytes(path + "/receipts/" + name)) else {
        throw TestFault("\(name) is no receipt")
      }
      if let other = found[receipt.file], other.at > receipt.at { continue }
      found[receipt.file] = receipt
    }
    return found
  }

  package func state() throws -> ShareState {
    guard let state = JSONText.value(ShareState.self, from: try Disk.bytes(path + "/.ehcplan/state.json")) else {
      throw TestFault("state.json cannot be read")
    }
    return state
  }

  /// Every content on the share outside receipts and drafts, by where it lies.
  package func places(of bytes: [UInt8]) throws -> [String] {
    try Disk.contents(path).filter { $0.value == bytes }.map(\.key).sorted()
  }
}
