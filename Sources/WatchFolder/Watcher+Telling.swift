import DurableFiles
import Findings
import Logging

extension Watcher {
  /// The receipt of a file in hand.
  func receipt(_ entry: JournalEntry, _ decision: Receipt.Decision, _ wait: Receipt.Wait?) -> Receipt {
    var receipt = Receipt(
      id: entry.id, file: entry.file, size: entry.size, at: Moment.iso(clock.now()), decision: decision)
    receipt.waitsFor = wait
    receipt.sha256 = entry.verdict?.sha256
    receipt.caseReference = entry.verdict?.caseReference
    receipt.submission = entry.verdict?.submission
    receipt.version = entry.verdict?.version
    receipt.draft = entry.draft
    // Whoever has a hundred things to mend begins with those.
    receipt.findings = Array((entry.verdict?.findings ?? []).prefix(100))
    return receipt
  }

  /// What the state says of a file that the machine cannot take or move at the moment. Its sender need do nothing.
  func receipt(_ entry: JournalEntry, stuckBy words: String) -> Receipt {
    var told = receipt(entry, .waiting, .machine)
    told.findings = [WatchFindings.machine(entry.file, words)]
    return told
  }

  func issue(_ receipts: [Receipt], of entries: [JournalEntry]) throws {
    let names = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    try issue(receipts) { receipt in
      guard let entry = names[receipt.id] else { return RawName(receipt.file) }
      return RawName(bytes: entry.fileBytes ?? Array(entry.file.utf8))
    }
  }

  /// Has the pages made and writes every receipt to all its places.
  func issue(_ receipts: [Receipt], beside name: (Receipt) -> RawName?) throws {
    guard !receipts.isEmpty else { return }
    var pages: [Int: String] = [:]
    try crew.run(receipts.map { .page($0) }, isStopping: keepsOn) { index, answer in
      pages[index] = answer.page
      if answer.page == nil {
        log.error(
          "no page for a receipt",
          metadata: ["id": "\(receipts[index].id)", "because": "\(answer.died ?? answer.trouble ?? "no answer")"])
      }
    }
    for (index, receipt) in receipts.enumerated() {
      try ReceiptFiles(layout).write(
        receipt, page: pages[index], beside: options.leavesOriginals ? nil : name(receipt))
    }
    if options.leavesOriginals == false { Folder.sync(layout.inbox) }
  }

  /// Writes down where things stand.
  func say() throws(SystemError) {
    state.at = Moment.iso(clock.now())
    state.counters.polls += 1
    state.waiting = notes.told.values.compactMap(\.receipt).sorted { $0.id < $1.id }
    state.waiting += entries.values.filter(\.waitsForCase).sorted { $0.id < $1.id }.map {
      receipt($0, .waiting, .caseNotOpen)
    }
    state.waiting += stuck.values.sorted { $0.id < $1.id }
    state.waiting += entries.values.filter { retry.remaining($0.id, at: clock.elapsed()) > 0 }
      .sorted { $0.id < $1.id }.map { receipt($0, stuckBy: "it could not be read or moved") }
    state.notMade = pending.cases.mapValues(\.obstacles)
    state.inHand = entries.values.count { !$0.waitsForCase }
    progress?(state.line)
    if isLeading { try StoredValue.write(state, to: layout.state) }
  }
}

extension ShareState {
  /// Where things stand, in one line.
  var line: String {
    let waits = waiting.isEmpty ? "nothing waits" : "\(waiting.count) waiting"
    let counts = "\(counters.accepted) accepted, \(counters.returned) returned, \(counters.drafts) drafts"
    return "\(at)  \(inHand) in hand, \(waits); since the start \(counts)"
      + (trouble.map { "; cannot work: \($0)" } ?? "")
  }
}
