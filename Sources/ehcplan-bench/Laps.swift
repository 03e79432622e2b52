/// The times between the marks that the road makes as it goes.
final class Laps {
  private var watch = Stopwatch()
  private var sums: [String: Double] = [:]
  private var total = 0.0

  func begin() { watch = Stopwatch() }

  func end(_ step: String) {
    let time = watch.lap()
    sums[step, default: 0] += time
    total += time
  }

  /// The steps under the names that `scripts/bench` prints.
  /// - Parameter read: how much of reading is files and parsing; the rest judges and makes values.
  func stages(read: Double) -> [(name: String, milliseconds: Double)] {
    let documents = ["write-xml", "build", "transform-plan", "transform-review", "check-document"]
    var stages = sums.filter { !documents.contains($0.key) }
    stages["read"] = read
    // Two turns are compared: a slow one of reading alone must not leave less than nothing for judging.
    stages["validate"] = max(0, (sums["read"] ?? 0) - read)
    stages["render-document"] = documents.reduce(0) { $0 + (sums[$1] ?? 0) }
    for name in documents { stages["document: " + name] = sums[name] }
    stages["total"] = total
    return stages.map { ($0.key, $0.value) }
  }
}
