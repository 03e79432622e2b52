import PlanModel
import Wording

/// What was made of one line, whatever its section.
struct StatementResult {
  /// Something that was read, with its values in the order in which they are printed.
  struct Part {
    var kind: String
    var range: Range<Int>
    var numbers: [(name: String, milli: Int)] = []
    var words: [(name: String, value: String)] = []
  }

  let text: String
  var verdict: String?
  var missing: [Element] = []
  var vague: [VaguePhrase] = []
  var read: [Part] = []

  init(_ text: String, _ reader: WordingReader, _ section: Section) {
    self.text = text
    switch section {
    case .e: take(reader.outcome(text))
    case .b, .c, .d: take(reader.need(text), hasWords: reader.read(text).hasWords)
    default: take(reader.provision(text, in: section))
    }
  }

  private mutating func take(_ reading: ProvisionReading) {
    verdict = reading.verdict?.rawValue
    missing = reading.missing
    vague = reading.vague
    read = reading.parts.map { part in
      var result = Part(kind: part.kind.rawValue, range: part.range)
      for (name, value) in [
        ("low", part.low), ("high", part.high), ("every", part.every == 1 ? nil : part.every * 1000),
        ("adults", part.adults.map { $0 * 1000 }), ("children", part.children.map { $0 * 1000 }),
      ] {
        if let value { result.numbers.append((name, value)) }
      }
      for (name, value) in [("unit", part.unit), ("code", part.code)] {
        if let value { result.words.append((name, value)) }
      }
      return result
    }
  }

  private mutating func take(_ reading: OutcomeReading) {
    verdict = reading.verdict?.rawValue
    missing = reading.missing
    vague = reading.vague
    read = reading.parts.map { Part(kind: $0.kind.rawValue, range: $0.range) }
  }

  /// A need is specific when nothing in it has to be asked about.
  private mutating func take(_ reading: NeedReading, hasWords: Bool) {
    guard hasWords else { return }
    let verdict: Verdict = reading.faults.isEmpty ? .specific : reading.hasMeasure ? .partly : .nonspecific
    self.verdict = verdict.rawValue
    vague = reading.phrases
  }
}
