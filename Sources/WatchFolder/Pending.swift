import DurableFiles
import Findings
import Glibc

/// Cases whose plan could not be made because the authority has to mend something, in pending/REF.json. Each is tried
/// again when its case file or its decisions have changed.
struct Pending {
  struct Case: Codable, Equatable {
    var caseReference: String
    var obstacles: [FindingRecord]
    /// Of case.xml and decisions.xml when it was tried.
    var inputs: [FileSignature?]
    /// Receipts that say that the plan is not made yet.
    var receipts: [Receipt]
  }

  private let layout: ShareLayout
  private(set) var cases: [String: Case] = [:]

  init(_ layout: ShareLayout) { self.layout = layout }

  mutating func read() throws(SystemError) {
    cases = [:]
    for name in try FolderEntries.list(layout.pending) where name.hasSuffix(".json") {
      guard let bytes = try? SmallFile.bytes(RawPath(layout.pending + "/" + name)),
        let found = JSONText.value(Case.self, from: bytes), found.caseReference + ".json" == name
      else { continue }
      cases[found.caseReference] = found
    }
  }

  /// Cases whose files have changed since they were tried.
  var due: [String] {
    cases.values.filter { inputs(of: $0.caseReference) != $0.inputs }.map(\.caseReference).sorted()
  }

  mutating func add(_ reference: String, _ obstacles: [FindingRecord], _ receipts: [Receipt]) throws(SystemError) {
    let earlier = cases[reference]?.receipts ?? []
    let new = Set(receipts.map(\.id))
    let entry = Case(
      caseReference: reference, obstacles: obstacles, inputs: inputs(of: reference),
      receipts: earlier.filter { !new.contains($0.id) } + receipts)
    try StoredValue.write(entry, to: "\(layout.pending)/\(reference).json")
    cases[reference] = entry
  }

  mutating func remove(_ reference: String) {
    guard cases[reference] != nil else { return }
    unlink("\(layout.pending)/\(reference).json")
    cases[reference] = nil
  }

  private func inputs(of reference: String) -> [FileSignature?] {
    ["case.xml", "decisions.xml"].map { try? FileSignature(of: RawPath("\(layout.caseFolder(reference))/\($0)")) }
  }
}
