import Glibc

/// Where a debug build can be told to stop dead, as a power cut would: `EHCPLAN_STOP_AT=after-claimed:3` ends the process
/// when it gets there for the third time. A release build has none of it.
enum FaultPoint {
  #if DEBUG
    private nonisolated(unsafe) static var left: (name: String, times: Int)? = {
      guard let value = getenv("EHCPLAN_STOP_AT") else { return nil }
      let parts = String(cString: value).split(separator: ":")
      guard parts.count == 2, let times = Int(parts[1]) else { return nil }
      return (String(parts[0]), times)
    }()
  #endif

  static func reach(_ name: String) {
    #if DEBUG
      guard let point = left, point.name == name else { return }
      left = (name, point.times - 1)
      if point.times <= 1 { kill(getpid(), SIGKILL) }
    #endif
  }
}
