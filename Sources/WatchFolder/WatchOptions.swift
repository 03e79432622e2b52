/// How a share is watched.
package struct WatchOptions: Sendable {
  /// Seconds within which a whole file is taken; the inbox is looked at four times in it.
  package var poll: Double
  /// Whether files stay in the inbox and a copy is taken.
  package var leavesOriginals = false
  /// Further patterns of names that are no submissions.
  package var ignored: [String] = []
  /// Whether one run is all: until nothing is left to do.
  package var isOnce = false

  package init(poll: Double = 10) { self.poll = poll }

  /// Seconds between looks.
  var look: Double { poll / 4 }
  /// Seconds for which a file must have been the same.
  var minimumAge: Double { poll / 4 }
  /// Seconds without a beat after which another takes over.
  var leaseLasts: Double { max(30, poll * 6) }
  /// The most that is taken in one turn, so that those who came first are told soon.
  var takesAtMost: Int { 200 }
  /// Seconds before a thing that failed is tried again, the n-th time.
  func pause(after failures: Int) -> Double {
    min(300, poll * Double(1 << min(max(0, failures - 1), 16)))
  }
}

/// What a run of the watcher came to.
package enum WatchEnd: Sendable, Equatable {
  /// It was asked to stop, or all was done.
  case done
  /// The folder is no share: there is no sentinel.
  case noShare
  /// A folder lies on another file system, where no rename reaches.
  case otherFileSystem([String])
  /// Another watcher leads; only for a single run.
  case otherLeads(String)
  /// The share went away, or the machine has no room; only for a single run. In the system's words.
  case unavailable(String)
  /// The program cannot work: the exit code of its worker, and why.
  case cannotWork(Int32?, String)
}
