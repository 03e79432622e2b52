package import Findings
package import PlanModel

/// Phrases of the house: what stands inside one of them, the rule named says nothing about.
package struct HousePhrases: Sendable {
  private let phrases: [String: [[Unicode.Scalar]]]
  private let words: StatementWords

  package init(_ settings: RuleSettings, plan: Plan) {
    phrases = settings.exceptions.mapValues { list in
      list.map { Array(HousePhrases.plain($0)) }.filter { !$0.isEmpty }
    }
    words = StatementWords(plan)
  }

  package func applied(to findings: [Finding]) -> [Finding] {
    if phrases.isEmpty { return findings }
    return findings.compactMap { finding in
      guard let list = phrases[finding.id], let first = finding.place.range,
        let text = words.statement(at: finding.place)
      else { return finding }
      let scalars = Array(HousePhrases.plain(text))
      let exempt = list.flatMap { HousePhrases.places(of: $0, in: scalars) }
      let left = ([first] + finding.place.furtherRanges).filter { range in
        !exempt.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
      }
      guard let kept = left.first else { return nil }
      var finding = finding
      finding.place.range = kept
      finding.place.furtherRanges = Array(left.dropFirst())
      return finding
    }
  }

  /// One scalar for one scalar, so that places stay places: small letters, one kind of apostrophe, dash and space.
  private static func plain(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "’", "‘": return "'"
      case "–", "—", "‑": return "-"
      case "\u{A0}", "\n", "\t": return " "
      default:
        let small = scalar.properties.lowercaseMapping.unicodeScalars
        return small.count == 1 ? small.first ?? scalar : scalar
      }
    }
  }

  private static func places(of phrase: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Range<Int>] {
    guard phrase.count <= text.count else { return [] }
    return (0...text.count - phrase.count).filter { start in
      text[start] == phrase[0] && text[start..<start + phrase.count].elementsEqual(phrase)
        && isEdge(text, start - 1) && isEdge(text, start + phrase.count)
    }.map { $0..<$0 + phrase.count }
  }

  /// Whether a word does not go on there.
  private static func isEdge(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    guard text.indices.contains(index) else { return true }
    return !text[index].properties.isAlphabetic && text[index].properties.numericType == nil
  }
}

/// The words that findings point at, looked up by submission and item.
package struct StatementWords: Sendable {
  private var contents: [String: AdviceItem.Content] = [:]
  private var labelled: [String: AdviceItem.Content] = [:]

  package init(_ plan: Plan) {
    for entry in plan.entries {
      if let label = entry.label { labelled[label] = entry.content }
      for source in entry.sources { contents[StatementWords.key(source.submission, source.item)] = entry.content }
    }
  }

  /// The words of the field that a finding is about; nil where it is about no item.
  package func statement(at place: Place) -> String? {
    let content =
      place.label.flatMap { labelled[$0] }
      ?? place.item.flatMap { contents[StatementWords.key(place.submission, $0)] }
    return content?.words(of: place.field)
  }

  /// The words in the ranges of a finding, one after the other; nil where it has none, or they are not there.
  package func marked(at place: Place) -> String? {
    guard let first = place.range, let text = statement(at: place) else { return nil }
    let scalars = Array(text.unicodeScalars)
    return ([first] + place.furtherRanges).map { range in
      let whole = range.clamped(to: 0..<scalars.count)
      return String(String.UnicodeScalarView(scalars[whole]))
    }.joined(separator: "\u{1F}")
  }

  private static func key(_ submission: String?, _ item: String) -> String { "\(submission ?? "")\u{1F}\(item)" }
}
