import DurableFiles
import Findings

/// Finds cases whose newest draft lacks advice that was filed: the safety net under the journal, for a share that went
/// away at the wrong moment or was copied while a draft was made.
struct DraftsBehind {
  /// What counts of the record that lies with each draft: the hashes of what went into it.
  private struct Record: Decodable {
    struct Input: Decodable {
      var file: String
      var sha256: String
    }

    var inputs: [Input]
  }

  private let layout: ShareLayout

  init(_ layout: ShareLayout) { self.layout = layout }

  func cases(besides known: Set<String>) throws(SystemError) -> Set<String> {
    var behind: Set<String> = []
    for reference in try FolderEntries.list(layout.cases) where !known.contains(reference) {
      let folder = layout.caseFolder(reference)
      guard FileSignature.exists(RawPath(folder + "/case.xml")),
        !FileSignature.exists(RawPath("\(folder)/\(RetiredCase.fileName)"))
      else { continue }
      let filed = filedHashes(reference)
      if !filed.isEmpty, !filed.isSubset(of: draftedHashes(folder)) { behind.insert(reference) }
    }
    return behind
  }

  /// The contents that a watcher filed: its names end with them.
  private func filedHashes(_ reference: String) -> Set<String> {
    Set(
      ((try? FolderEntries.list(layout.advice(reference))) ?? []).compactMap { name in
        guard name.hasSuffix(".xml"), let dash = name.firstIndex(of: "-") else { return nil }
        let hash = name[name.index(after: dash)...].dropLast(4)
        return hash.utf8.count == 64 && hash.allSatisfy(\.isHexDigit) ? String(hash) : nil
      })
  }

  private func draftedHashes(_ folder: String) -> Set<String> {
    let numbers = ((try? FolderEntries.list(folder + "/drafts")) ?? []).compactMap { Int($0) }
    guard let newest = numbers.max(),
      let bytes = try? SmallFile.bytes(RawPath("\(folder)/drafts/\(newest)/manifest.json")),
      let record = JSONText.value(Record.self, from: bytes)
    else { return [] }
    return Set(record.inputs.filter { $0.file.hasPrefix("advice/") }.map(\.sha256))
  }
}
