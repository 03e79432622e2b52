import DurableFiles
import Findings
import Logging

extension Watcher {
  /// Takes up what the one before left.
  func lead() throws(SystemError) {
    isLeading = true
    notes = InboxNotes()
    isFirstLook = true
    isFirstFiling = true
    removeLeavings()
    entries = [:]
    for entry in try journal.read(at: Moment.iso(clock.now())) { entries[entry.id] = entry }
    try pending.read()
    behind = try DraftsBehind(layout).cases(besides: Set(pending.cases.keys))
    openCases = nil
    log.notice("leading", metadata: ["inHand": "\(entries.count)"])
  }

  /// The share cannot be used: nothing is concluded from what is not seen, and nothing is given up.
  func lost(because words: String) -> Double {
    if state.trouble != words {
      log.warning("cannot work now", metadata: ["because": "\(words)"])
      state.counters.faults += 1
    }
    state.trouble = words
    isLeading = false
    entries = [:]
    retry.failed("share", at: clock.elapsed())
    progress?("Cannot work now: \(words). Trying again.")
    // The state is told where it can be; a share that has gone cannot hold it.
    try? say()
    return min(retry.remaining("share", at: clock.elapsed()), 30)
  }

  /// Asked again and again while workers are at work: that can take longer than a lease lasts.
  func stopsWork() -> Bool {
    lease.keep(at: clock.elapsed())
    return isStopping()
  }

  /// For work that is finished even where somebody wants the watcher to stop.
  func keepsOn() -> Bool {
    lease.keep(at: clock.elapsed())
    return false
  }

  /// Undoes what was only taken, and says goodbye.
  func leave() {
    crew.dismiss()
    guard isLeading else { return }
    if !options.leavesOriginals {
      for entry in entries.values where entry.step == .claimed { try? giveBack(entry) }
    }
    state.stopped = Moment.iso(clock.now())
    try? say()
    lease.release()
    log.notice("stopped", metadata: state.counters.metadata)
  }
}
