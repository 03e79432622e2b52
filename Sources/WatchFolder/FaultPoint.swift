import Glibc
import Synchronization

/// Where a build for tests can be told to stop dead, as a power cut would: `EHCPLAN_STOP_AT=after-claimed:3` ends the
/// process when it gets there for the third time. A build for use has none of it: only debug builds and those made with
/// `-DEHCPLAN_FAULTS`.
enum FaultPoint {
  #if DEBUG || EHCPLAN_FAULTS
    private struct Stop {
      var name: String
      var times: Int
    }

    private static let stop = Mutex<Stop?>(
      {
        guard let value = getenv("EHCPLAN_STOP_AT") else { return nil }
        let parts = String(cString: value).split(separator: ":")
        guard parts.count == 2, let times = Int(parts[1]) else { return nil }
        return Stop(name: String(parts[0]), times: times)
      }())
  #endif

  static func reach(_ name: String) {
    #if DEBUG || EHCPLAN_FAULTS
      stop.withLock { stop in
        guard stop?.name == name else { return }
        stop?.times -= 1
        if (stop?.times ?? 1) <= 0 { kill(getpid(), SIGKILL) }
      }
    #endif
  }
}
