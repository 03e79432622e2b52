/// Milliseconds by name, one list for each thing measured.
struct Times {
  private var lists: [String: [Double]] = [:]

  mutating func add(_ milliseconds: Double, to name: String) { lists[name, default: []].append(milliseconds) }

  /// The medians, with the names in order.
  var json: String {
    let lines = lists.sorted { $0.key < $1.key }.map { name, list in "\"\(name)\": \(Times.text(Times.median(list)))" }
    return "{\"median\": {\(lines.joined(separator: ", "))}}"
  }

  private static func median(_ list: [Double]) -> Double {
    let sorted = list.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// Three places, without Foundation's formats.
  static func text(_ value: Double) -> String {
    let thousandths = Int((abs(value) * 1000).rounded())
    let part = String(thousandths % 1000)
    return (value < 0 ? "-" : "") + "\(thousandths / 1000)." + String(repeating: "0", count: 3 - part.count) + part
  }
}

/// Milliseconds since the last time it was asked.
struct Stopwatch {
  private var last = ContinuousClock.now

  mutating func lap() -> Double {
    let now = ContinuousClock.now
    defer { last = now }
    return (now - last) / .milliseconds(1)
  }
}
