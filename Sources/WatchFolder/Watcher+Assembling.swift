import DurableFiles
import Findings
import Logging
import Glibc

extension Watcher {
  /// Has the cases assembled into which something was filed, all of it at once; then the senders are told again.
  func assemble(at now: Double) throws {
    let filed = Dictionary(
      grouping: entries.values.filter { $0.step >= .filed && $0.verdict?.outcome == .accepted },
      by: { $0.verdict?.caseReference ?? "" })
    let due = Set(filed.keys).union(pending.due).union(behind).filter { retry.isDue("case " + $0, at: now) }.sorted()
    if due.isEmpty || waitsForMore(at: now) { return }
    // A few at a time, so that the first senders need not wait for the last case.
    for start in stride(from: 0, to: due.count, by: 8) {
      if isStopping() { return }
      let some = Array(due[start..<min(start + 8, due.count)])
      var answers: [(String, WorkAnswer)] = []
      try crew.run(some.map { .assemble($0) }, isStopping: stopsWork) { index, answer in
        answers.append((some[index], answer))
      }
      for (reference, answer) in answers.sorted(by: { $0.0 < $1.0 }) {
        try settle(reference, filed[reference] ?? [], answer, at: now)
      }
    }
  }

  /// Whether more is coming, so that cases would be assembled again in a moment: what is dropped at once is drafted at
  /// once, and in whatever order it came. It waits for a while only; the senders were told already that their files came.
  private func waitsForMore(at now: Double) -> Bool {
    let hasBacklog = ready.count > options.takesAtMost
    guard hasBacklog || settling > 0 else {
      moreSince = nil
      return false
    }
    let since = moreSince ?? now
    moreSince = since
    return now - since < (hasBacklog ? 300 : max(2, options.poll))
  }

  private func settle(
    _ reference: String, _ files: [JournalEntry], _ answer: WorkAnswer, at now: Double
  ) throws {
    guard let made = answer.made, isThere(made.draft, of: reference) else {
      retry.failed("case " + reference, at: now)
      state.counters.faults += 1
      log.warning(
        "not assembled yet",
        metadata: ["case": "\(reference)", "because": "\(answer.trouble ?? answer.died ?? "no answer")"])
      return
    }
    retry.worked("case " + reference)
    behind.remove(reference)
    var told: [JournalEntry] = []
    for var entry in files.sorted(by: { $0.id < $1.id }) {
      entry.draft = made.draft
      entry.isPlanMissing = made.draft == nil
      for step in [Step.assembled, .published] where entry.step < step {
        entry.step = step
        try journal.write(entry)
      }
      entries[entry.id] = entry
      told.append(entry)
    }
    var receipts = told.map { receipt($0, made) }
    if made.draft == nil {
      try pending.add(reference, made.obstacles, receipts)
    } else {
      // Senders who were told that there is no plan yet are told that there is.
      receipts += waitingForPlan(reference, made, besides: Set(told.map(\.id)))
    }
    if made.isNew { state.counters.drafts += 1 }
    log.info(
      "assembled",
      metadata: [
        "case": "\(reference)", "draft": "\(made.draft.map { String($0) } ?? "none")", "isNew": "\(made.isNew)",
      ])
    try issue(receipts, of: told)
    for entry in told { try finish(entry) }
  }

  /// Whether a draft lies where it should: the drive may have gone while it was made.
  private func isThere(_ draft: Int?, of reference: String) -> Bool {
    guard let draft else { return true }
    return FileSignature.exists(RawPath("\(layout.caseFolder(reference))/drafts/\(draft)/manifest.json"))
  }

  private func receipt(_ entry: JournalEntry, _ made: MadeDraftReport) -> Receipt {
    var told = receipt(entry, .accepted, made.draft == nil ? .planNotMade : nil)
    told.draft = made.draft
    told.findings += made.aboutFiles[entry.verdict?.adviceName ?? ""] ?? []
    return told
  }

  private func waitingForPlan(_ reference: String, _ made: MadeDraftReport, besides ids: Set<String>) -> [Receipt] {
    let waiting = pending.cases[reference]?.receipts ?? []
    pending.remove(reference)
    return waiting.filter { !ids.contains($0.id) }.map { receipt in
      var receipt = receipt
      receipt.waitsFor = nil
      receipt.draft = made.draft
      return receipt
    }
  }
}
