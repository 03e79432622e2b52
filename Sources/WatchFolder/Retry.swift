/// When what failed is tried again: later each time, and never given up.
struct Retry {
  private var failures: [String: (count: Int, notBefore: Double)] = [:]
  private let pause: (Int) -> Double

  init(pause: @escaping (Int) -> Double) { self.pause = pause }

  mutating func failed(_ what: String, at now: Double) {
    let count = (failures[what]?.count ?? 0) + 1
    failures[what] = (count, now + pause(count))
  }

  mutating func worked(_ what: String) { failures[what] = nil }

  func isDue(_ what: String, at now: Double) -> Bool { (failures[what]?.notBefore ?? 0) <= now }

  var isEmpty: Bool { failures.isEmpty }
}

extension Retry {
  /// Forgets what began with a word and is not there any more.
  mutating func forget(_ word: String, besides names: Set<String>) {
    guard !failures.isEmpty else { return }
    failures = failures.filter { !$0.key.hasPrefix(word) || names.contains(String($0.key.dropFirst(word.count))) }
  }

  /// Seconds until it is due.
  func remaining(_ what: String, at now: Double) -> Double { max(0, (failures[what]?.notBefore ?? now) - now) }
}
