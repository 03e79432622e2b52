import DurableFiles
import Findings
import Glibc

/// The journal of the files in hand: a small file for each, written whole before and after each step.
struct Journal {
  let layout: ShareLayout

  func write(_ entry: JournalEntry) throws(SystemError) {
    FaultPoint.reach("before-\(entry.step.rawValue)")
    try StoredValue.write(entry, to: path(entry.id))
    FaultPoint.reach("after-\(entry.step.rawValue)")
  }

  func remove(_ id: String) {
    unlink(path(id))
    Folder.sync(layout.journal)
  }

  /// Everything in hand: what the journal knows, and every claim that it does not know of. A claim without an entry is
  /// one whose entry a crash or a copy of the share has lost; the file is there all the same.
  func read(at now: String) throws(SystemError) -> [JournalEntry] {
    var entries: [String: JournalEntry] = [:]
    for name in try FolderEntries.list(layout.journal) where name.hasSuffix(".json") {
      guard let bytes = try? SmallFile.bytes(RawPath(layout.journal + "/" + name)),
        let entry = JSONText.value(JournalEntry.self, from: bytes), entry.id + ".json" == name
      else { continue }
      entries[entry.id] = entry
    }
    for id in try FolderEntries.list(layout.claims) {
      guard let file = try? Claim.file(in: layout.claim(id)) else { continue }
      if let known = entries[id], known.step >= .claimed { continue }
      entries[id] = JournalEntry(
        id: id, step: .claimed, file: file.name, size: file.signature.size, takenAt: entries[id]?.takenAt ?? now)
    }
    // Written down and never taken: the file is where it was.
    for entry in entries.values where entry.step == .seen {
      remove(entry.id)
      entries[entry.id] = nil
    }
    return entries.values.sorted { $0.id < $1.id }
  }

  private func path(_ id: String) -> String { "\(layout.journal)/\(id).json" }
}
