package import DurableFiles
import Findings
import Glibc
package import Logging

/// Watches a share: takes what is dropped, has it judged and filed, has the cases assembled, and tells the senders.
///
/// It only looks at names, sizes and dates, and moves files by rename. It never opens a file that somebody sent but for
/// its first and last bytes: reading is done by worker processes with limits of their own.
///
/// One turn follows another; what each leaves behind is on disk. A watcher that is killed at any moment is followed by
/// one that reads the journal and the claims and goes on.
package final class Watcher {
  let options: WatchOptions
  let layout: ShareLayout
  let share: Share
  let journal: Journal
  let lease: Lease
  let crew: any Workforce
  let clock: any WatchClock
  let isStopping: () -> Bool
  var log: Logger
  /// Told one line about where things stand, for a person at a terminal.
  package var progress: ((String) -> Void)?
  /// Called about once an hour while this watcher leads.
  package var hourly: (() throws -> Void)?

  let names: IgnoredNames
  var stability: Stability
  /// Names in the inbox whose files are whole.
  var ready: [RawName] = []
  /// Files in hand, by id.
  var entries: [String: JournalEntry] = [:]
  /// What was found in the inbox and stays there for now.
  var notes = InboxNotes()
  /// What was taken from an inbox in which files stay.
  var originals: Originals
  /// Cases whose plan could not be made.
  var pending: Pending
  var retry: Retry
  var state: ShareState
  var isLeading = false
  /// The folders of open cases when files that wait for one were last looked at.
  var openCases: Set<String>?
  /// Claims that nobody has in hand, and since when.
  var strangers: [String: Double] = [:]
  var lookedForStrangers = -Double.infinity
  private var nextHour = 0.0
  private var saidAt = -Double.infinity

  package init(
    _ layout: ShareLayout, _ options: WatchOptions, crew: any Workforce, clock: any WatchClock, log: Logger,
    isStopping: @escaping () -> Bool
  ) {
    self.layout = layout
    self.options = options
    self.crew = crew
    self.clock = clock
    self.log = log
    self.isStopping = isStopping
    share = Share(layout)
    journal = Journal(layout: layout)
    lease = Lease(layout, lasts: options.leaseLasts)
    names = IgnoredNames(extra: options.ignored)
    stability = Stability(unchangedLooks: 2, minimumAge: .seconds(options.minimumAge))
    originals = Originals(layout)
    pending = Pending(layout)
    retry = Retry(pause: options.pause)
    state = ShareState(
      at: Moment.iso(clock.now()), pollSeconds: options.poll, host: Machine.host, process: getpid(),
      strategy: options.strategy)
  }

  /// Watches until asked to stop; a single run ends by itself when nothing is left to do.
  package func run() throws(SystemError) -> WatchEnd {
    guard var availability = try Availability(share) else { return .noShare }
    if !options.leavesOriginals || layout.inbox.hasPrefix(layout.root + "/") {
      let strangers = try share.strangers()
      if !strangers.isEmpty { return .otherFileSystem(strangers) }
    }
    log.info("watching", metadata: ["strategy": "\(options.strategy)", "poll": "\(options.poll)"])
    let started = clock.elapsed()
    defer { leave() }
    while !isStopping() {
      var pause = options.look
      if let obstacle = availability.obstacle(needingOneDevice: !options.leavesOriginals) {
        if options.isOnce { return .unavailable(obstacle) }
        pause = lost(because: obstacle)
      } else {
        do {
          let turn = try turn()
          if options.isOnce, !turn.hasMore(after: clock.elapsed() - started, patience: options.poll * 10) {
            if let leader = turn.leader { return .otherLeads(leader) }
            if let trouble = state.trouble { return .unavailable(trouble) }
            return .done
          }
          if turn.isBusy { pause = 0 } else if !turn.hasWork { crew.dismiss() }
        } catch let error as NoWorkers {
          if options.isOnce { return .cannotWork(error.exitCode, error.words) }
          pause = lost(because: "the program cannot work: \(error.words)")
        } catch let error as SystemError {
          if options.isOnce { return .unavailable(error.words) }
          pause = lost(because: "\(error.call): \(error.words)")
        } catch {
          return .cannotWork(nil, "unexpected")
        }
      }
      if !isStopping() { clock.sleep(pause) }
    }
    return .done
  }

  /// One turn: look, take, judge, file, assemble, tell.
  private func turn() throws -> Turn {
    let now = clock.elapsed()
    guard try lease.holds(at: now) else {
      if isLeading { log.notice("standing by", metadata: ["leader": "\(lease.leader() ?? "unknown")"]) }
      isLeading = false
      entries = [:]
      progress?("Another watcher leads (\(lease.leader() ?? "unknown")). Standing by.")
      return Turn(leader: lease.leader() ?? "unknown")
    }
    if !isLeading { try lead() }
    var turn = Turn()
    retry.worked("share")
    if state.trouble != nil {
      log.notice("working again")
      state.trouble = nil
    }
    turn.settling = try look(at: now)
    turn.isBusy = !ready.isEmpty
    try take(at: now)
    try adoptStrangers(at: now)
    try judge(at: now)
    try file()
    try assemble(at: now)
    if nextHour <= now {
      nextHour = now + 3600
      try hourly?()
    }
    if now - saidAt >= options.poll || turn.isBusy || options.isOnce {
      saidAt = now
      try say()
    }
    turn.isBusy = turn.isBusy && state.trouble == nil
    turn.hasWork = entries.values.contains { $0.isMoving && retry.isDue($0.id, at: now) }
    return turn
  }

  /// Takes up what the one before left.
  private func lead() throws(SystemError) {
    isLeading = true
    notes = InboxNotes()
    removeLeavings()
    entries = [:]
    for entry in try journal.read(at: Moment.iso(clock.now())) { entries[entry.id] = entry }
    try pending.read()
    openCases = nil
    log.notice("leading", metadata: ["inHand": "\(entries.count)"])
  }

  /// The share cannot be used: nothing is concluded from what is not seen, and nothing is given up.
  private func lost(because words: String) -> Double {
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

  /// Undoes what was only taken, and says goodbye.
  private func leave() {
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

/// What came of one turn.
struct Turn {
  /// The one who leads, where it is another.
  var leader: String?
  /// Files that have not been the same for long enough.
  var settling = 0
  /// Whether there was something to take.
  var isBusy = false
  /// Whether a file in hand can go further.
  var hasWork = false

  /// For a single run: whether there is a point in another turn.
  func hasMore(after seconds: Double, patience: Double) -> Bool {
    if leader != nil { return false }
    if isBusy || hasWork { return true }
    // A file that never comes to rest is left to the next run.
    return settling > 0 && seconds < patience
  }
}
