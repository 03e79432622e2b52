import Wording

/// One line of `lint` for a person to read.
enum LintText {
  static func line(_ number: Int, _ result: StatementResult) -> [UInt8] {
    guard let verdict = result.verdict else { return [] }
    var words = "\(number): \(verdict)"
    if !result.missing.isEmpty {
      words += "; it does not say " + result.missing.map(said).joined(separator: ", ")
    }
    if !result.vague.isEmpty {
      words += "; vague: " + result.vague.map { "“\($0.phrase)” (\($0.family))" }.joined(separator: ", ")
    }
    return Array((words + "\n").utf8)
  }

  private static func said(_ element: Element) -> String {
    switch element {
    case .what: "what"
    case .who: "who"
    case .qualification: "with what training"
    case .howOften: "how often"
    case .howLong: "how long each time"
    case .group: "in what group"
    case .period: "over what time"
    case .trigger: "on what sign"
    case .date: "by when"
    }
  }
}
