import PlanModel

/// What became of an item, in the words that the documents use for it (`fate.*` of words/).
struct AccountWords {
  let words: [String: String]

  /// - Parameter annexes: labels of section K, by submission.
  func words(_ fate: Account.Fate, label: String?, annexes: [String: String]) -> String {
    switch fate {
    case .placed(_, let section), .merged(_, let section), .notChosen(_, let section), .notAgreed(_, let section):
      fill("fate.\(fate.name)", label ?? fill("fate.section", section.rawValue))
    case .waiting(let reason):
      word("fate.waiting") + (words[reason].map { ": " + AccountWords.withoutStop($0) } ?? "")
    case .superseded(let version): fill("fate.superseded", String(version))
    case .replaced(let by): fill("fate.replaced", annexes[by] ?? by)
    case .apart(let check): fill("fate.apart", words["finding.\(check)"] ?? check)
    case .withdrawn, .setAside: word("fate.\(fate.name)")
    }
  }

  private func word(_ key: String) -> String { words[key] ?? key }

  private func fill(_ key: String, _ value: String) -> String {
    word(key).split(separator: "{1}", omittingEmptySubsequences: false).joined(separator: value)
  }

  private static func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
}
