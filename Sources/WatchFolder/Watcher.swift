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
  /// How many files in the inbox are not known to be whole yet.
  var settling = 0
  /// Since when assembling waits for more files.
  var moreSince: Double?
  /// Files in hand, by id.
  var entries: [String: JournalEntry] = [:]
  /// What was found in the inbox and stays there for now.
  var notes = InboxNotes()
  /// What was taken from an inbox in which files stay.
  var originals: Originals
  /// Cases whose plan could not be made.
  var pending: Pending
  /// Cases whose newest draft lacks advice that was filed.
  var behind: Set<String> = []
  var retry: Retry
  var state: ShareState
  var isLeading = false
  /// Whether what an earlier watcher said of the inbox has still to be compared.
  var isFirstLook = true
  /// Whether senders have still to be told whose files an earlier watcher moved.
  var isFirstFiling = true
  /// The folders of open cases when files that wait for one were last looked at.
  var openCases: Set<String>?
  /// Files in the inbox that the machine cannot take now, by name.
  var stuck: [String: Receipt] = [:]
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
      strategy: options.strategy(on: ShareProbe.fileSystem(layout.inbox)))
  }

  /// Watches until asked to stop; a single run ends by itself when nothing is left to do.
  package func run() throws(SystemError) -> WatchEnd {
    guard var availability = try Availability(share) else { return .noShare }
    log.info("watching", metadata: options.metadata(layout, state.strategy))
    let started = clock.elapsed()
    var turns = 0
    // Inside the loop, because a drive that cannot be written at the moment is waited for.
    var areFoldersTried = false
    defer { leave() }
    while !isStopping() {
      var pause = options.look
      if let obstacle = availability.obstacle(inboxStays: options.leavesOriginals) {
        if options.isOnce { return .unavailable(obstacle) }
        pause = lost(because: obstacle)
      } else {
        do {
          if !areFoldersTried {
            let strangers = try share.strangers(inboxStays: options.leavesOriginals)
            if !strangers.isEmpty { return .otherFileSystem(strangers) }
            areFoldersTried = true
          }
          let turn = try turn()
          turns += 1
          if options.isOnce,
            !turn.hasMore(
              after: clock.elapsed() - started, turns: turns, patience: options.poll * 4)
          {
            if let leader = turn.leader { return .otherLeads(leader) }
            return retry.isEmpty
              ? .done : .unavailable("not everything could be done; the rest is kept for the next run")
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
      return Turn(leader: lease.leader() ?? "unknown", isLeaderAlive: lease.hasBeaten)
    }
    if !isLeading { try lead() }
    var turn = Turn()
    retry.worked("share")
    if state.trouble != nil {
      log.notice("working again")
      state.trouble = nil
    }
    settling = try look(at: now)
    turn.settling = settling
    turn.isBusy = try take(at: now) > 0
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
    turn.hasWork = entries.values.contains { entry in
      entry.isMoving && retry.isDue(entry.id, at: now)
        && (entry.step < .filed || retry.isDue("case " + (entry.verdict?.caseReference ?? ""), at: now))
    }
    return turn
  }
}
