import Digest
import DurableFiles
import Findings
import Logging

extension Watcher {
  /// Looks into the inbox.
  /// - Returns: how many files are not yet whole.
  func look(at now: Double) throws -> Int {
    let inbox = RawPath(layout.inbox)
    var candidates: [RawName: FileSignature] = [:]
    var told: [RawName: InboxNotes.Note] = [:]
    state.ignored = 0
    for name in try FolderEntries.list(inbox) {
      if names.reason(for: name) != nil {
        if !ReceiptFiles.isReceipt(name) { state.ignored += 1 }
        continue
      }
      // One that goes while it is looked at has been taken back, or renamed to what it is to be called.
      guard let signature = try? FileSignature(of: inbox.appending(name)) else { continue }
      if options.leavesOriginals, originals.isKnown(name, signature) { continue }
      if signature.kind != .plain {
        told[name] = .init(signature, .notAFile, WatchFindings.notAFile(name.text))
      } else if options.leavesOriginals, signature.size > Originals.copiesAtMost {
        told[name] = .init(signature, .notAFile, WatchFindings.tooLargeToCopy(name.text))
      } else if let tool = ConflictCopies.tool(of: name) {
        told[name] = .init(signature, .conflictCopy, WatchFindings.conflictCopy(name.text, tool: tool))
      } else {
        candidates[name] = signature
      }
    }
    let found = stability.look(candidates, at: nanoseconds(now), until: nanoseconds(clock.elapsed()))
    ready = []
    let settling = found.settling.count { candidates[$0]?.size != 0 }
    for name in found.ready {
      guard let signature = candidates[name] else { continue }
      if notes.isUnfinished(name, signature) || stopsInTheMiddle(inbox.appending(name)) {
        told[name] = .init(signature, .unfinished, WatchFindings.stopsInTheMiddle(name.text))
      } else {
        ready.append(name)
      }
    }
    // An empty file is never whole. After a while somebody should be told.
    for name in found.settling {
      guard let signature = candidates[name], signature.size == 0, let since = stability.unchangedSince(name),
        nanoseconds(now) >= since + nanoseconds(options.poll)
      else { continue }
      told[name] = .init(signature, .unfinished, WatchFindings.stopsInTheMiddle(name.text))
    }
    notes.keep(only: Set(candidates.keys))
    let there = Set(candidates.keys.map(\.text))
    stuck = stuck.filter { there.contains($0.key) }
    retry.forget("take ", besides: there)
    try tell(told)
    return settling
  }

  private func nanoseconds(_ seconds: Double) -> UInt64 { UInt64(max(0, seconds) * 1e9) }

  private func stopsInTheMiddle(_ path: RawPath) -> Bool {
    guard let ends = try? SmallFile.ends(of: path, count: 512) else { return false }
    return TailCheck.endsInTheMiddle(head: ends.head, tail: ends.tail)
  }

  /// Writes receipts for what stays in the inbox, once for each state of a file, and removes those that are over.
  private func tell(_ told: [RawName: InboxNotes.Note]) throws {
    let (new, over) = notes.replace(by: told)
    for (name, note) in over { ReceiptFiles(layout).remove(note.id, beside: name) }
    var receipts: [Receipt] = []
    for (name, note) in new.sorted(by: { $0.key < $1.key }) {
      if let given = ReceiptFiles(layout).read(note.id), given.isStillTrue(of: note, name) {
        notes.told[name]?.receipt = given
        continue
      }
      var receipt = Receipt(
        id: note.id, file: name.text, size: note.signature.size, at: Moment.iso(clock.now()), decision: .waiting)
      receipt.waitsFor = note.wait
      receipt.findings = [note.finding]
      notes.told[name]?.receipt = receipt
      receipts.append(receipt)
      log.info("stays in the inbox", metadata: ["id": "\(note.id)", "because": "\(note.wait.rawValue)"])
    }
    if isFirstLook {
      isFirstLook = false
      ReceiptFiles(layout).removeWaiting(besides: Set(notes.told.values.map(\.id)))
    }
    let byID = Dictionary(new.map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    try issue(receipts) { byID[$0.id] }
  }
}

extension Receipt {
  /// Whether a receipt that was given before a restart says what would be said now.
  fileprivate func isStillTrue(of note: InboxNotes.Note, _ name: RawName) -> Bool {
    file == name.text && size == note.signature.size && waitsFor == note.wait && findings == [note.finding]
  }
}

/// What was found in the inbox and is left there, each with the receipt that was given for it.
struct InboxNotes {
  struct Note: Equatable {
    var signature: FileSignature
    var wait: Receipt.Wait
    var finding: FindingRecord
    var receipt: Receipt?
    /// Names no file: made of where it lies and of what it is.
    var id: String {
      "wait-" + SHA256.hex(Array("\(signature.device) \(signature.inode) \(wait.rawValue)".utf8)).prefix(12)
    }

    init(_ signature: FileSignature, _ wait: Receipt.Wait, _ finding: FindingRecord) {
      self.signature = signature
      self.wait = wait
      self.finding = finding
    }
  }

  var told: [RawName: Note] = [:]
  /// Files that the reader found to stop before their end; they are taken again when they have changed.
  private var unfinished: [RawName: FileSignature] = [:]

  /// - Returns: notes that are new, and those that are over.
  mutating func replace(by next: [RawName: Note]) -> (new: [RawName: Note], over: [RawName: Note]) {
    let new = next.filter { name, note in
      guard let old = told[name] else { return true }
      return old.signature != note.signature || old.wait != note.wait
    }
    let over = told.filter { name, note in next[name]?.id != note.id }
    var kept = next
    for (name, note) in told where new[name] == nil && next[name] != nil { kept[name] = note }
    told = kept
    return (new, over)
  }

  func isUnfinished(_ name: RawName, _ signature: FileSignature) -> Bool { unfinished[name] == signature }

  mutating func markUnfinished(_ name: RawName, _ signature: FileSignature) { unfinished[name] = signature }

  /// Forgets files that are no longer there.
  mutating func keep(only names: Set<RawName>) { unfinished = unfinished.filter { names.contains($0.key) } }
}
