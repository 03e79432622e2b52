import Findings
import PlanModel

/// The words of an item, field by field, as findings count in them.
struct ItemFields {
  /// What the item says: statement, row, view.
  var main: Field
  /// What stands in fields of its own beside it, in the order of the form; only those that are filled in.
  var others: [Field] = []

  struct Field: Hashable {
    /// Name as in the form.
    var name: String
    var words: Prose
  }

  init(_ content: AdviceItem.Content) {
    switch content {
    case .need(let need):
      main = Field(name: "statement", words: need.statement)
      add("impact", need.impact)
    case .outcome(let outcome):
      main = Field(name: "statement", words: outcome.statement)
      add("measure", outcome.measure)
      add("baseline", outcome.baseline)
      add("target", outcome.target)
      add("by-when", [outcome.byWhen ?? ""])
    case .provision(let row):
      main = Field(name: "what", words: row.what)
      add(row)
    case .view(let view): main = Field(name: "text", words: view.words)
    case .strength(let words), .risk(let words): main = Field(name: "text", words: words)
    case .fact(let fact): main = Field(name: "text", words: fact.words)
    case .recommendation(let recommendation): main = Field(name: "text", words: recommendation.words)
    case .request(let request): main = Field(name: "text", words: request.words)
    case .noNeeds(let noNeeds): main = Field(name: "text", words: noNeeds.words)
    }
  }

  private mutating func add(_ row: Provision) {
    add("delivered-by", row.deliveredBy.map(\.words))
    add("qualification", row.qualifications)
    add("frequency", row.frequencies.map(\.words))
    add("session-length", row.sessionLengths.map(\.words))
    add("group", [row.group?.words ?? ""])
    add("period", [row.period?.words ?? ""])
    add("total", row.totals.map(\.words))
    add("trigger", [row.trigger ?? ""])
  }

  private mutating func add(_ name: String, _ words: Prose?) {
    if let words, !words.isEmpty { others.append(Field(name: name, words: words)) }
  }

  private mutating func add(_ name: String, _ values: [String]) {
    let words = values.filter { !$0.isEmpty }.joined(separator: "; ")
    if !words.isEmpty { others.append(Field(name: name, words: Prose(words))) }
  }

  /// The field that a finding is about; the main one where it names none or one that has no words here.
  func field(_ finding: Finding) -> Field {
    others.first { $0.name == finding.place.field } ?? main
  }
}

extension ItemFields {
  /// Fields beside the main words that the review shows as missing where a finding asks for them.
  static let asked = [
    "delivered-by", "qualification", "frequency", "session-length", "group", "period", "total", "trigger", "measure",
    "baseline", "target", "by-when",
  ]
}

extension Gap.Field {
  /// Its name in the form.
  var formField: String? {
    switch self {
    case .deliveredBy: "delivered-by"
    case .frequency: "frequency"
    case .sessionLength: "session-length"
    case .group: "group"
    case .byWhen: "by-when"
    case .need, .provision, .entries, .advice, .views: nil
    }
  }
}

extension Finding {
  /// Whether the field that it asks for is shown as missing where the statement stands.
  var isShownInItsField: Bool {
    guard let field = place.field else { return false }
    return ItemFields.asked.contains(field) || Gap.Field(rawValue: field)?.formField != nil
  }

  /// The words it points at, as ranges of Unicode scalars in its field.
  package var ranges: [Range<Int>] { (place.range.map { [$0] } ?? []) + place.furtherRanges }

  /// Those words, each once, as they stand in the text; what lies outside it is left out.
  func quoted(in words: Prose) -> [String] {
    guard !ranges.isEmpty else { return [] }
    let scalars = words.plain.unicodeScalars
    var found: [String] = []
    for range in ranges {
      guard range.lowerBound >= 0,
        let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound, limitedBy: scalars.endIndex),
        let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex), start < end
      else { continue }
      let text = String(scalars[start..<end]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let short = text.shortened(to: 60)
      if !short.isEmpty, !found.contains(short) { found.append(short) }
    }
    return found
  }
}
