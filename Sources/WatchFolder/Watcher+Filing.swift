import DurableFiles
import Findings
import Logging
import Glibc

extension Watcher {
  /// Puts every judged file where it belongs, and tells its sender.
  func file() throws {
    var filed: [String: String] = [:]
    var told: [(JournalEntry, Receipt)] = []
    for entry in entries.values.filter({ $0.step == .read }).sorted(by: { $0.id < $1.id }) {
      guard let verdict = entry.verdict, retry.isDue(entry.id, at: clock.elapsed()) else { continue }
      do throws(SystemError) {
        switch verdict.outcome {
        case .accepted, .unchanged:
          if let receipt = try fileInCase(entry, verdict, &filed) { told.append(receipt) }
        case .returned: if let receipt = try handBack(entry) { told.append(receipt) }
        case .caseNotOpen, .unfinished: break
        }
      } catch {
        try keep(error, entry.id, at: clock.elapsed())
      }
    }
    told += cutOff()
    try issue(told.map(\.1), of: told.map(\.0))
    // What changes nothing in a plan is done now.
    for (entry, receipt) in told where receipt.decision != .accepted {
      guard let current = entries[entry.id] else { continue }
      try finish(current)
    }
  }

  /// Files that were moved by a watcher that was cut off before it told their senders. Those in a case are told when it
  /// is assembled.
  private func cutOff() -> [(JournalEntry, Receipt)] {
    guard isFirstFiling else { return [] }
    isFirstFiling = false
    return entries.values.filter { $0.step >= .filed }.sorted { $0.id < $1.id }.compactMap { entry in
      switch entry.verdict?.outcome {
      case .returned: (entry, receipt(entry, .returned, nil))
      case .unchanged: (entry, receipt(entry, .unchanged, nil))
      default: nil
      }
    }
  }

  private func fileInCase(
    _ entry: JournalEntry, _ verdict: Verdict, _ filed: inout [String: String]
  ) throws(SystemError) -> (JournalEntry, Receipt)? {
    guard let reference = verdict.caseReference?.asFileName, let name = verdict.adviceName?.asFileName,
      let sha256 = verdict.sha256
    else { throw SystemError("verdict", number: EINVAL) }
    var entry = entry
    // Judged before another file was filed that claims to be the same version: it has to be judged again.
    let version = "\(reference) \(verdict.submission ?? "") \(verdict.version ?? 0)"
    let isBehind = verdict.outcome == .accepted && (filed[version] ?? sha256) != sha256
    let move = isBehind ? .judgeAgain : try self.move(entry, verdict, reference, name, sha256)
    switch move {
    case .judgeAgain:
      entry.step = .claimed
      entry.verdict = nil
      entries[entry.id] = entry
      return nil
    case .gone:
      gone(entry)
      return nil
    case .moved, .wasThere: break
    }
    filed[version] = sha256
    rmdir(layout.claim(entry.id).cString)
    entry.step = .filed
    try journal.write(entry)
    entries[entry.id] = entry
    let decision: Receipt.Decision = move == .moved ? .accepted : .unchanged
    if decision == .accepted { state.counters.accepted += 1 } else { state.counters.unchanged += 1 }
    log.info(
      "filed", metadata: ["id": "\(entry.id)", "case": "\(reference)", "decision": "\(decision.rawValue)"])
    return (entry, receipt(entry, decision, nil))
  }

  private enum Move {
    /// It is in the case, now or since before a crash.
    case moved
    /// The same content was in the case already.
    case wasThere
    /// Things have changed since it was judged.
    case judgeAgain
    /// Somebody took it out of its claim by hand.
    case gone
  }

  /// One rename into the advice of the case. The name is made of the content: what stands there under it is the same.
  private func move(
    _ entry: JournalEntry, _ verdict: Verdict, _ reference: String, _ name: String, _ sha256: String
  ) throws(SystemError) -> Move {
    let target = RawPath(layout.advice(reference) + "/" + name)
    let isThere = try holds(target, sha256)
    guard let file = try Claim.file(in: layout.claim(entry.id)) else {
      guard isThere else { return verdict.outcome == .accepted ? .gone : .wasThere }
      return verdict.outcome == .accepted ? .moved : .wasThere
    }
    guard FileSignature.exists(RawPath(layout.caseFolder(reference) + "/case.xml")),
      isThere || verdict.outcome == .accepted,
      // Whoever had it open may have gone on writing since.
      try FileHash.sha256(file.path) == sha256
    else { return .judgeAgain }
    if isThere {
      unlink(file.path.cString)
    } else {
      try Folder.makeOne(layout.advice(reference))
      try Renaming.replace(file.path, target)
      if try FileHash.sha256(target) != sha256 {
        try Renaming.replace(target, file.path)
        return .judgeAgain
      }
      // Nobody changes advice any more; where permissions cannot be changed, its name tells that it was.
      chmod(target.cString, 0o440)
    }
    FaultPoint.reach("after-rename")
    Folder.sync(layout.advice(reference))
    Folder.sync(layout.claim(entry.id))
    return isThere ? .wasThere : .moved
  }

  /// Whether a file with that content stands there.
  private func holds(_ path: RawPath, _ sha256: String) throws(SystemError) -> Bool {
    guard FileSignature.exists(path) else { return false }
    if try FileHash.sha256(path) == sha256 { return true }
    // Somebody changed it by hand. Neither is thrown away.
    throw SystemError("advice changed by hand", number: EEXIST)
  }

  /// One rename of the whole claim.
  private func handBack(_ entry: JournalEntry) throws(SystemError) -> (JournalEntry, Receipt)? {
    var entry = entry
    let target = RawPath(layout.returned + "/" + entry.id)
    if try Claim.file(in: layout.claim(entry.id)) != nil {
      try Renaming.replace(layout.claim(entry.id), target)
      FaultPoint.reach("after-rename")
      Folder.sync(layout.returned)
      Folder.sync(layout.claims)
    } else if !FileSignature.exists(target) {
      gone(entry)
      return nil
    }
    entry.step = .filed
    try journal.write(entry)
    entries[entry.id] = entry
    state.counters.returned += 1
    log.info(
      "returned",
      metadata: ["id": "\(entry.id)", "because": "\(entry.verdict?.findings.first?.id ?? "unknown")"])
    return (entry, receipt(entry, .returned, nil))
  }

  /// The sender was told, and nothing is left to do.
  func finish(_ entry: JournalEntry) throws(SystemError) {
    var entry = entry
    entry.step = .receipted
    try journal.write(entry)
    journal.remove(entry.id)
    entries[entry.id] = nil
    retry.worked(entry.id)
  }
}

extension String {
  /// The name of one file or folder: never a path, whoever made it up.
  var asFileName: String? {
    isEmpty || self == "." || self == ".." || utf8.contains(UInt8(ascii: "/")) || utf8.contains(0) || utf8.count > 255
      ? nil : self
  }
}
