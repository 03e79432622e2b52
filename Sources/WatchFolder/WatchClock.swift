import Glibc

/// The watcher's clocks: one that tells the time of day for people, one that only goes forward for measuring.
package protocol WatchClock {
  /// Seconds since 1970. It may be set forward or back at any moment; nothing is measured by it.
  func now() -> Int64
  /// Seconds since some moment; never goes back.
  func elapsed() -> Double
  /// Waits, or until somebody asks the watcher to stop.
  func sleep(_ seconds: Double)
}

/// The machine's own.
package struct SystemClock: WatchClock {
  package init() {}

  package func now() -> Int64 { Int64(time(nil)) }

  package func elapsed() -> Double {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return Double(moment.tv_sec) + Double(moment.tv_nsec) / 1e9
  }

  package func sleep(_ seconds: Double) {
    guard seconds > 0 else { return }
    var wanted = timespec()
    wanted.tv_sec = Int(seconds)
    wanted.tv_nsec = Int((seconds - Double(wanted.tv_sec)) * 1e9)
    // A signal ends it early: then somebody wants something.
    nanosleep(&wanted, nil)
  }
}
