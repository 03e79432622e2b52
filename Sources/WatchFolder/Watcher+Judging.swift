import DurableFiles
import Findings
import Logging
import Glibc

extension Watcher {
  /// Has every file judged that was taken, and again those that wait for a case when cases were opened.
  func judge(at now: Double) throws {
    let reopened = try casesWereOpened()
    let due = entries.values.filter { entry in
      guard retry.isDue(entry.id, at: now) else { return false }
      return entry.step == .claimed || (entry.step == .read && entry.waitsForCase && reopened)
    }.sorted { $0.id < $1.id }
    guard !due.isEmpty else { return }
    let before = due.map { try? Claim.file(in: layout.claim($0.id)) }
    var answers: [(JournalEntry, WorkAnswer, FileSignature?)] = []
    try crew.run(due.map { .judge(layout.claim($0.id).text) }, isStopping: stopsWork) { index, answer in
      answers.append((due[index], answer, before[index]?.signature))
    }
    for (entry, answer, signature) in answers.sorted(by: { $0.0.id < $1.0.id }) {
      try settle(entry, answer, signature, at: now)
    }
  }

  private func settle(
    _ entry: JournalEntry, _ answer: WorkAnswer, _ before: FileSignature?, at now: Double
  ) throws {
    var entry = entry
    guard let file = try Claim.file(in: layout.claim(entry.id)) else { return gone(entry) }
    // Whoever had the file open goes on writing into it wherever it lies: then the verdict is of something else.
    guard file.signature == before else { return retry.failed(entry.id, at: now) }
    if let died = answer.died {
      entry.deaths += 1
      log.warning("a worker ended", metadata: ["id": "\(entry.id)", "because": "\(died)"])
      if entry.deaths >= 2 {
        entry.verdict = Verdict(.returned)
        entry.verdict?.findings = [WatchFindings.stopsReader(entry.file)]
        entry.step = .read
      }
      try journal.write(entry)
      entries[entry.id] = entry
      return
    }
    guard let verdict = answer.verdict else {
      retry.failed(entry.id, at: now)
      state.counters.faults += 1
      log.warning("not read yet", metadata: ["id": "\(entry.id)", "because": "\(answer.trouble ?? "no answer")"])
      return
    }
    retry.worked(entry.id)
    if verdict.outcome == .unfinished {
      notes.markUnfinished(file.name, originals.signature(of: file.name) ?? file.signature)
      originals.forget(file.name)
      do throws(SystemError) {
        try giveBack(entry)
        stability.forget(file.name)
      } catch {
        // Another file of that name has come: this one waits for its end in its claim.
        retry.failed(entry.id, at: now)
      }
      return
    }
    let wasWaiting = entry.waitsForCase
    entry.verdict = verdict
    entry.step = .read
    try journal.write(entry)
    if options.leavesOriginals, let sha256 = verdict.sha256 { try originals.record(sha256, id: entry.id) }
    entries[entry.id] = entry
    if verdict.outcome == .caseNotOpen, !wasWaiting {
      try issue([receipt(entry, .waiting, .caseNotOpen)], of: [entry])
    }
  }

  /// A file in hand that somebody took away by hand.
  func gone(_ entry: JournalEntry) {
    log.error("a file in hand has gone", metadata: ["id": "\(entry.id)", "step": "\(entry.step.rawValue)"])
    journal.remove(entry.id)
    entries[entry.id] = nil
    rmdir(layout.claim(entry.id).cString)
  }

  /// Whether there are other cases than when the files that wait were last looked at.
  private func casesWereOpened() throws(SystemError) -> Bool {
    guard entries.values.contains(where: \.waitsForCase) else {
      openCases = nil
      return false
    }
    let cases = RawPath(layout.cases)
    let open = Set(
      try FolderEntries.list(cases).filter { FileSignature.exists(cases.appending($0).appending("case.xml")) }
        .map(\.text))
    defer { openCases = open }
    return openCases != open
  }
}

extension JournalEntry {
  /// Whether it waits for somebody to open its case.
  var waitsForCase: Bool { step == .read && verdict?.outcome == .caseNotOpen }
  /// Whether the watcher itself can bring it further.
  var isMoving: Bool { !waitsForCase }
}
