package import Findings
import PlanModel
import Wording

/// An amount in a field that is not the amount in the sentence.
package struct FieldAndTextDisagree: Rule {
  package let about = RuleDescription(
    "field-and-text-disagree", .fields, .error, runs: .adviceAndPlans,
    finds: "A length, a frequency or the size of a group in the fields of a row that differs from every such number in "
      + "its sentence.",
    spares: "Sentences that give no such number; ranges that hold it; the same amount counted in another unit.",
    why: "The plan prints both. The family and the provider could each rely on another amount.",
    remedy: "Find out which is meant, and make the field and the sentence say the same.",
    basis: "Good practice; SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "A speech and language therapist teaches Amira alone for ‹30 minutes› each week in term time.")
      {
        $0.sessionLengths = [.init(words: "60 minutes", minutes: 60)]
      },
      .calm(provision: "A speech and language therapist teaches Amira alone for 30 minutes each week in term time.") {
        $0.sessionLengths = [.init(words: "30 minutes", minutes: 30)]
      },
      .calm(provision: "A speech and language therapist teaches Amira alone in term time.") {
        $0.sessionLengths = [.init(words: "60 minutes", minutes: 60)]
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { row in
      guard row.reading.promises.count <= 1 else { return nil }
      let said = row.reading.parts
      guard
        let other = length(row.row, said) ?? frequency(row.row, said, context.profile.teachingYear)
          ?? group(row.row, said)
      else { return nil }
      return finding(
        "\(row.name) says \(other.field) in its field, and \(other.words) in its sentence",
        at: row.place("what", [other.range]), remedy: context.ask(about.remedy))
    }
  }

  private struct Difference {
    var field: String
    var words: String
    var range: Range<Int>
  }

  private func length(_ row: Provision, _ said: [ReadPart]) -> Difference? {
    let parts = paired(.sessionLength, said).filter { ($0.low ?? .max) <= Self.longestSession }
    guard row.sessionLengths.count == 1, let field = row.sessionLengths.first, let minutes = field.minutes,
      let first = parts.first, let shown = first.low
    else { return nil }
    let last = field.toMinutes ?? minutes
    let agrees = parts.contains { holds($0, Double(minutes)) || holds($0, Double(last)) }
    // A total of the same minutes says the same.
    let isTotal = said.contains { $0.kind == .total && $0.code == "minutes" && holds($0, Double(minutes)) }
    guard !agrees, !isTotal else { return nil }
    return Difference(
      field: "\(minutes) minutes", words: "\(ShownAmount.number(Double(shown) / 1000)) minutes", range: first.range)
  }

  private func frequency(_ row: Provision, _ said: [ReadPart], _ year: TeachingYear) -> Difference? {
    let parts = paired(.frequency, said)
    guard row.frequencies.count == 1, let fields = SaidAmounts(row).frequency, let ours = fields.perWeek(year),
      let first = parts.first, parts.allSatisfy({ $0.low != nil && year.factors[$0.unit ?? ""] != nil })
    else { return nil }
    for part in parts {
      for number in [part.low, part.high].compactMap({ $0 }) {
        let rate = SaidAmounts.Rate(number: Double(number) / 1000, unit: part.unit, every: max(1, part.every))
        // Five times a week and every school day are the same; so are twice a year and every six months.
        if let theirs = rate.perWeek(year), abs(theirs - ours) <= 0.05 * max(theirs, ours) { return nil }
      }
    }
    guard let low = first.low, let unit = first.unit, let fieldUnit = fields.unit else { return nil }
    return Difference(
      field: times(fields.number, fieldUnit, 1), words: times(Double(low) / 1000, unit, max(1, first.every)),
      range: first.range)
  }

  private func group(_ row: Provision, _ said: [ReadPart]) -> Difference? {
    let parts = said.filter { $0.kind == .group && ($0.high ?? .max) <= Self.largestGroup && $0.adults == nil }
    guard let group = row.group, let most = group.max ?? group.min, let first = parts.first, let high = first.high,
      !parts.contains(where: { holds($0, Double(most)) || holds($0, Double(most) - 1) })
    else { return nil }
    return Difference(
      field: "a group of \(most)", words: "\(ShownAmount.number(Double(high) / 1000))", range: first.range)
  }

  /// Lengths and frequencies that stand together as one amount, such as "30 minutes each week". Others may be of
  /// something else: a warning two minutes before, a visit each year.
  private func paired(_ kind: ReadPart.Kind, _ said: [ReadPart]) -> [ReadPart] {
    let totals = said.filter { $0.kind == .total && $0.code == "minutes" }
    return said.filter { part in
      part.kind == kind && part.low != nil
        && totals.contains { total in
          total.range.overlaps(part.range)
            && said.contains { $0.kind == .frequency && $0.range.overlaps(total.range) }
        }
    }
  }

  /// In thousandths: eight hours; more is a time of day.
  private static let longestSession = 480_000
  /// In thousandths: beyond that it is a class, whatever its size.
  private static let largestGroup = 20_000

  private func holds(_ part: ReadPart, _ number: Double) -> Bool {
    guard let low = part.low, let high = part.high ?? part.low else { return false }
    return Double(low) <= number * 1000 + 1 && number * 1000 <= Double(high) + 1
  }

  private func times(_ number: Double, _ unit: String, _ every: Int) -> String {
    let count = number == 1 ? "once" : "\(ShownAmount.number(number)) times"
    let words = unit.split(separator: "-").joined(separator: " ")
    return every == 1 ? "\(count) a \(words)" : "\(count) in \(every) \(words)s"
  }
}
