/// Keeps the letters from asking one thing twice of a statement: "who does it?" is part of "what is done, by whom, and for
/// how long?".
///
/// What a question asks stands beside it in the words (`ask.ID.asks`), because whoever words it otherwise changes that
/// too; so does its short form for where the rest is asked already (`ask.ID.short`).
struct AskedOverlap {
  private let parts: [String: Set<String>]
  private let shorts: [String: String]
  /// Questions told in full although they have a short form.
  private let full: Set<String>

  /// - Parameter ids: the rules that found something in the statement.
  init(of ids: [String], in words: [String: String]) {
    var parts: [String: Set<String>] = [:]
    var shorts: [String: String] = [:]
    for id in Set(ids) {
      if let asks = words["ask.\(id).asks"] { parts[id] = Set(asks.split(separator: " ").map(String.init)) }
      shorts[id] = words["ask.\(id).short"]
    }
    let plain = parts.filter { shorts[$0.key] == nil }.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    self.parts = parts
    self.shorts = shorts
    full = Set(shorts.keys.filter { !(parts[$0] ?? []).isSubset(of: plain) })
  }

  /// The short form, where other questions ask the rest.
  func short(_ id: String) -> String? { full.contains(id) ? nil : shorts[id] }

  /// Whether another question that is told asks all of it, and more.
  func isCovered(_ id: String) -> Bool {
    guard let mine = parts[id], shorts[id] == nil else { return false }
    return parts.contains { other, asked in
      guard other != id else { return false }
      return full.contains(other) ? mine.isSubset(of: asked) : shorts[other] == nil && mine.isStrictSubset(of: asked)
    }
  }
}
