package import Findings

/// What the watcher says of itself after each poll, in .ehcplan/state.json: for `ehcplan status` and for whoever watches
/// the watcher.
package struct ShareState: Codable, Sendable, Equatable {
  /// Of the last poll that was done, such as "2026-11-23T07:40:12Z".
  package var at: String
  /// Seconds between polls: no newer state after three of them means that no watcher runs.
  package var pollSeconds: Double
  /// Host and process that leads.
  package var host: String
  package var process: Int32
  package var strategy: String
  package var counters = Counters()
  /// What keeps it from working, in words without a path; nil while all is well.
  package var trouble: String?
  /// When it was told to stop; nil while it runs, or where it was cut off.
  package var stopped: String?
  /// Files that were taken and are being worked on.
  package var inHand = 0
  /// Files that are in the inbox or in hand and wait for something.
  package var waiting: [Receipt] = []
  /// References of the cases whose plan could not be made, with the reason.
  package var notMade: [String: [FindingRecord]] = [:]
  /// Names in the inbox that are passed over as leavings of editors and sync programs.
  package var ignored = 0

  /// Since the watcher started.
  package struct Counters: Codable, Sendable, Equatable {
    package var polls = 0
    package var accepted = 0
    package var unchanged = 0
    package var returned = 0
    package var drafts = 0
    package var faults = 0
    package init() {}
  }

  package init(at: String, pollSeconds: Double, host: String, process: Int32, strategy: String) {
    self.at = at
    self.pollSeconds = pollSeconds
    self.host = host
    self.process = process
    self.strategy = strategy
  }
}
