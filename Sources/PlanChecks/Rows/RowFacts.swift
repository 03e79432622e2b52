import PlanModel
import Wording

/// What a row states that can be lost or added when somebody writes it anew: numbers, roles, qualifications.
struct RowFacts: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case frequency, length, total, group, role, qualification

    /// As it stands in a headline: "how often".
    var words: String {
      switch self {
      case .frequency: "how often"
      case .length: "how long each time"
      case .total: "the total"
      case .group: "the size of the group"
      case .role: "who delivers it"
      case .qualification: "the qualification or training"
      }
    }

    /// Name of the field of the form.
    var field: String {
      switch self {
      case .frequency: "frequency"
      case .length: "session-length"
      case .total: "total"
      case .group: "group"
      case .role: "delivered-by"
      case .qualification: "qualification"
      }
    }

    var isAmount: Bool { self != .role && self != .qualification }
  }

  /// Numbers in a unit of their kind, in hundredths; codes of roles.
  private(set) var values: [Kind: Set<String>] = [:]

  /// - Parameter reading: of the row, as the reader reads rows.
  init(_ row: Provision, _ reader: WordingReader, in section: Section, _ year: TeachingYear) {
    let parts = RowFacts.texts(row).flatMap { reader.provision($0, in: section).parts }
    for frequency in row.frequencies {
      if let times = SaidAmounts.number(frequency.times), let unit = frequency.per {
        add(.frequency, RowFacts.shown(SaidAmounts.Rate(number: times, unit: unit), year))
      }
    }
    for length in row.sessionLengths { length.minutes.map { add(.length, "\($0)") } }
    for total in row.totals {
      if let hours = SaidAmounts.number(total.hours) { add(.total, ShownAmount.number(hours)) }
      if let sessions = total.sessions { add(.total, "\(sessions)") }
    }
    (row.group?.max ?? row.group?.min).map { add(.group, "\($0)") }
    if row.group?.kind == "individual" { add(.group, "1") }
    for role in row.deliveredBy { role.code.map { add(.role, $0) } }
    for words in row.qualifications { add(.qualification, Folding.folded(words)) }
    for part in parts { add(part, year) }
  }

  private mutating func add(_ kind: Kind, _ value: String) { values[kind, default: []].insert(value) }

  private mutating func add(_ part: ReadPart, _ year: TeachingYear) {
    let number = part.high.map { Double($0) / 1000 }
    switch part.kind {
    case .frequency:
      guard let number else { return add(.frequency, "said") }
      add(.frequency, RowFacts.shown(.init(number: number, unit: part.unit, every: max(1, part.every)), year))
    case .continuous, .oneOff: add(.frequency, part.kind.rawValue)
    case .sessionLength: number.map { add(.length, ShownAmount.number($0)) }
    case .total: number.map { add(.total, ShownAmount.number($0)) }
    case .group:
      if let number { add(.group, ShownAmount.number(number)) } else if part.children != nil { add(.group, "1") }
    case .who: part.code.map { add(.role, $0) }
    case .qualification: add(.qualification, "said")
    default: break
    }
  }

  /// Times a week where that can be counted, so that daily and five times a week are the same.
  private static func shown(_ rate: SaidAmounts.Rate, _ year: TeachingYear) -> String {
    rate.perWeek(year).map(ShownAmount.number) ?? "\(ShownAmount.number(rate.number))/\(rate.unit ?? "")"
  }

  /// Every text of a row that may state an amount, a role or a qualification.
  private static func texts(_ row: Provision) -> [String] {
    [row.what.plain] + row.frequencies.filter { $0.times == nil }.map(\.words)
      + row.sessionLengths.filter { $0.minutes == nil }.map(\.words) + row.totals.map(\.words)
      + [row.group].compactMap { $0?.max == nil ? $0?.words : nil } + row.training.map(\.words)
  }

  func has(_ kind: Kind) -> Bool { !(values[kind] ?? []).isEmpty }
  func of(_ kind: Kind) -> Set<String> { values[kind] ?? [] }
}
