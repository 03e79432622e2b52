import DurableFiles
import Findings
import Logging
import Glibc

extension Watcher {
  /// Takes the files that are whole, each into a claim of its own.
  /// - Returns: how many it took. One that the machine cannot take now is tried again later, and counts for nothing.
  func take(at now: Double) throws(SystemError) -> Int {
    var random = SystemRandomNumberGenerator()
    let second = clashing()
    var taken = 0
    for name in ready where retry.isDue("take " + name.text, at: now) {
      if taken >= options.takesAtMost || isStopping() { return taken }
      let path = RawPath(layout.inbox).appending(name)
      guard let signature = try? FileSignature(of: path), signature.kind == .plain else { continue }
      let id = ClaimID.new(at: clock.now(), using: &random)
      var entry = JournalEntry(
        id: id, step: .seen, file: name, size: signature.size, takenAt: Moment.iso(clock.now()))
      do {
        try journal.write(entry)
        guard try bring(name, path, signature, to: layout.claim(id)) else {
          journal.remove(id)
          continue
        }
        entry.step = .claimed
        if second.contains(name) {
          entry.verdict = Verdict(.returned)
          entry.verdict?.findings = [WatchFindings.nameClash(name.text)]
          entry.step = .read
        }
        try journal.write(entry)
        entries[id] = entry
        taken += 1
        retry.worked("take " + name.text)
        stuck[name.text] = nil
        log.debug("taken", metadata: ["id": "\(id)"])
      } catch {
        // It stays where it is: in the inbox, or in its claim, which is found again.
        journal.remove(id)
        entry.id = "wait-" + id.suffix(6)
        stuck[name.text] = receipt(entry, stuckBy: error.words)
        try keep(error, "take " + name.text, at: now)
      }
    }
    return taken
  }

  /// - Returns: false when it had gone.
  private func bring(
    _ name: RawName, _ path: RawPath, _ signature: FileSignature, to folder: RawPath
  ) throws(SystemError) -> Bool {
    guard options.leavesOriginals else { return try Claim.take(path, name, into: folder, inbox: layout.inbox) }
    if try originals.isKnownContent(path, name, signature) { return false }
    guard try Claim.copy(path, name, into: folder, limit: Originals.copiesAtMost) else { return false }
    originals.remember(name, signature)
    return true
  }

  /// Of names that differ only in capitals or Unicode form, all but the one that came first.
  private func clashing() -> Set<RawName> {
    guard ready.count > 1 else { return [] }
    var second: Set<RawName> = []
    for group in NameClash.groups(ready) {
      let inbox = RawPath(layout.inbox)
      let byAge = group.sorted { left, right in
        let leftTime = (try? FileSignature(of: inbox.appending(left)))?.modified ?? .max
        let rightTime = (try? FileSignature(of: inbox.appending(right)))?.modified ?? .max
        return (leftTime, left) < (rightTime, right)
      }
      second.formUnion(byAge.dropFirst())
    }
    return second
  }

  /// What is in claims/ and nobody has in hand: left by a watcher that wrongly thought that it led, and then ended. It is
  /// taken up when it has lain there for as long as a lease lasts.
  func adoptStrangers(at now: Double) throws(SystemError) {
    guard now - lookedForStrangers >= options.poll else { return }
    lookedForStrangers = now
    var seen: [String: Double] = [:]
    for id in try FolderEntries.list(layout.claims) where entries[id] == nil {
      let since = strangers[id] ?? now
      seen[id] = since
      guard now - since >= options.leaseLasts, let file = try Claim.file(in: layout.claim(id)) else { continue }
      entries[id] = JournalEntry(
        id: id, step: .claimed, file: file.name, size: file.signature.size, takenAt: Moment.iso(clock.now()))
    }
    strangers = seen
  }

  /// Gives a file back to the inbox.
  func giveBack(_ entry: JournalEntry) throws(SystemError) {
    if options.leavesOriginals {
      Folder.remove(layout.claim(entry.id))
    } else {
      try Claim.giveBack(layout.claim(entry.id), to: layout.inbox)
    }
    journal.remove(entry.id)
    entries[entry.id] = nil
  }

  /// A thing that the machine could not do: it is tried again later. What concerns the whole share ends the turn.
  func keep(_ error: SystemError, _ what: String, at now: Double) throws(SystemError) {
    retry.failed(what, at: now)
    state.counters.faults += 1
    if error.concernsShare { throw error }
    log.warning("tried again later", metadata: ["call": "\(error.call)", "because": "\(error.words)"])
  }

  /// What a crash leaves beside its place: files and folders that were being made.
  func removeLeavings() {
    for folder in [layout.journal, layout.claims, layout.pending, layout.receipts, layout.leases, layout.own] {
      removeMaking(in: RawPath(folder))
    }
    for reference in (try? FolderEntries.list(RawPath(layout.cases))) ?? [] {
      let folder = RawPath(layout.cases).appending(reference)
      removeMaking(in: folder.appending("drafts"))
      removeMaking(in: folder)
    }
    for folder in [layout.inbox, layout.cases, layout.returned] {
      for name in (try? FolderEntries.list(RawPath(folder))) ?? [] where name.text.hasPrefix(Share.probe) {
        unlink(RawPath(folder).appending(name).cString)
      }
    }
    lease.removeLeavings()
  }

  private func removeMaking(in folder: RawPath) {
    for name in (try? FolderEntries.list(folder)) ?? [] where name.text.contains(DurableFile.makingMark) {
      // The program's own marks only: six letters at the end of a name that begins with a dot, or that it gives to
      // files of its own.
      guard name.text.hasPrefix(".") || folder.text.hasPrefix(layout.own) else { continue }
      Folder.remove(folder.appending(name))
    }
  }
}

extension SystemError {
  /// Whether the whole share is meant and not one file: no use in trying the next one.
  var concernsShare: Bool {
    [ENOSPC, EDQUOT, EROFS, EIO, ENOTCONN, ESTALE, EHOSTDOWN, ENXIO, ENODEV, EXDEV, ENOMEM, EMFILE, ENFILE]
      .contains(number)
  }
}
