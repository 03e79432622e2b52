import PlanModel
import Wording

/// The numbers that one source gives for a row: its fields, or the words of one promise. What is given several times, or
/// as a range, has no single value here.
struct SaidAmounts: Sendable, Hashable {
  struct Rate: Sendable, Hashable {
    var number: Double
    /// A code of Frequency; nil where no unit was given.
    var unit: String?
    /// How many such units: once in 6 weeks is 1 per 6 × week.
    var every = 1
  }

  var frequency: Rate?
  /// Minutes of a session.
  var minutes: Double?
  /// Weeks in which the row runs.
  var weeks: Double?
  var hours: Rate?
  var sessions: Rate?

  init() {}

  init(_ row: Provision) {
    if row.frequencies.count == 1, let frequency = row.frequencies.first,
      let times = SaidAmounts.number(frequency.times), let unit = frequency.per
    {
      self.frequency = Rate(number: times, unit: unit)
    }
    if row.sessionLengths.count == 1, let length = row.sessionLengths.first, let minutes = length.minutes,
      length.toMinutes == nil || length.toMinutes == minutes
    {
      self.minutes = Double(minutes)
    }
    weeks = row.period?.weeks.map(Double.init)
    if row.totals.count == 1, let total = row.totals.first {
      hours = SaidAmounts.number(total.hours).map { Rate(number: $0, unit: total.per) }
      sessions = total.sessions.map { Rate(number: Double($0), unit: total.per) }
    }
  }

  init(_ parts: [ReadPart]) {
    let totals = parts.filter { $0.kind == .total }
    let frequencies = parts.filter { $0.kind == .frequency }
    frequency = SaidAmounts.rate(frequencies)
    // "32.5 hours a week" is a total alone; "40 minutes weekly" is the length of what is weekly as well.
    let lengths = parts.filter { part in
      part.kind == .sessionLength
        && !totals.contains { total in
          total.range.overlaps(part.range) && !frequencies.contains { $0.range.overlaps(total.range) }
        }
    }
    minutes = SaidAmounts.only(lengths)
    weeks = SaidAmounts.only(parts.filter { $0.kind == .period && $0.unit == "week" })
    hours = SaidAmounts.rate(totals.filter { $0.code == "hours" })
    sessions = SaidAmounts.rate(totals.filter { $0.code == "sessions" })
    if hours == nil, let minutes = SaidAmounts.rate(totals.filter { $0.code == "minutes" }) {
      hours = Rate(number: minutes.number / 60, unit: minutes.unit, every: minutes.every)
    }
  }

  /// What this source does not give, from another.
  func filled(from other: SaidAmounts) -> SaidAmounts {
    var filled = self
    filled.frequency = frequency ?? other.frequency
    filled.minutes = minutes ?? other.minutes
    filled.weeks = weeks ?? other.weeks
    filled.hours = hours ?? other.hours
    filled.sessions = sessions ?? other.sessions
    return filled
  }

  /// The field of a form, as a number.
  static func number(_ text: String?) -> Double? {
    text.flatMap { ExactNumber($0) }.map { Double($0.millionths) / 1_000_000 }
  }

  /// The one number that all of these give.
  private static func only(_ parts: [ReadPart]) -> Double? {
    let numbers = Set(parts.map { $0.low == $0.high ? $0.low : nil })
    guard numbers.count == 1, let number = numbers.first ?? nil else { return nil }
    return Double(number) / 1000
  }

  private static func rate(_ parts: [ReadPart]) -> Rate? {
    guard let number = only(parts), let first = parts.first, parts.allSatisfy({ $0.unit == first.unit }) else {
      return nil
    }
    return Rate(number: number, unit: first.unit, every: max(1, first.every))
  }
}

extension SaidAmounts.Rate {
  /// The number in a week of term; nil where the unit has no number of times in a week, such as a lesson.
  func perWeek(_ year: TeachingYear) -> Double? {
    guard let unit, let factor = year.factors[unit] else { return nil }
    let perUnit: Double =
      switch factor {
      case .aWeek(let hundredths): Double(hundredths) / 100
      case .aYear(let hundredths): Double(hundredths) / 100 / Double(max(1, year.termWeeks))
      }
    return number * perUnit / Double(max(1, every))
  }

  func isSameUnit(as other: SaidAmounts.Rate) -> Bool { unit == other.unit && every == other.every }
}

extension ReadRow {
  /// By source: the fields, and each promise of the sentence. A total in the sentence goes with the fields where they alone
  /// say how often and how long.
  var amounts: [SaidAmounts] {
    let fields = SaidAmounts(row)
    let said = reading.promises.map { SaidAmounts(partsOfWhole($0.parts)) }
    guard said.count == 1, var only = said.first else { return [fields] + said }
    if fields.minutes != nil, only.minutes == nil, only.frequency == nil { only = fields.filled(from: only) }
    return [fields, only]
  }

  /// Without a session that stands in brackets after other words than the total: in "8 hours a week, for the club
  /// (Saturdays 10-12) and for care" it is a part of the whole. "10 hours a week (5 times 2 hours)" explains its total.
  private func partsOfWhole(_ parts: [ReadPart]) -> [ReadPart] {
    let totals = parts.filter { $0.kind == .total }
    guard !totals.isEmpty else { return parts }
    let asides = Brackets.ranges(in: row.what.plain).filter { bracket in
      !totals.contains { $0.range.overlaps(bracket.range) }
        && !totals.contains {
          $0.range.upperBound <= bracket.range.lowerBound && bracket.textBefore <= $0.range.upperBound
        }
    }
    guard !asides.isEmpty else { return parts }
    return parts.filter { part in
      guard part.kind == .frequency || part.kind == .sessionLength else { return true }
      return !asides.contains { $0.range.contains(part.range.lowerBound) }
    }
  }

  /// Minutes in a week of term that the row says it takes; nil where that cannot be counted.
  func minutesPerWeek(_ year: TeachingYear) -> Double? {
    let said = SaidAmounts(row).filled(from: SaidAmounts(reading.parts))
    if let hours = said.hours?.perWeek(year) { return hours * 60 }
    guard let times = said.frequency?.perWeek(year), let minutes = said.minutes else { return nil }
    return times * minutes
  }

  /// Whether one adult works with the child alone.
  var isIndividual: Bool {
    if let group = row.group { return group.kind == "individual" || group.ratio?.hasPrefix("1:1") == true }
    return reading.parts.contains {
      $0.kind == .group && (($0.adults ?? 0) >= 1 && $0.children == 1 || $0.high == 1000)
    }
  }
}
