/// A date of which only the year, or the year and month, may be known: `2026`, `2026-05` or `2026-05-01`.
///
/// For the few fields that allow it, such as when a diagnosis was made. A deadline never runs from one.
package enum PartialDate: Sendable, Hashable {
  case year(Int)
  case month(year: Int, month: Int)
  case day(CivilDate)

  /// Strict, as `CivilDate.init(iso:)`: `nil` for two-digit years, `2026-5`, `2026-13` or year 0000.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(11))
    switch bytes.count {
    case 4:
      guard let year = DateDigits.number(bytes), CivilDate.years.contains(year) else { return nil }
      self = .year(year)
    case 7:
      guard bytes[4] == DateDigits.hyphen, let year = DateDigits.number(bytes[0..<4]),
        let month = DateDigits.number(bytes[5..<7]),
        CivilDate.years.contains(year), (1...12).contains(month)
      else { return nil }
      self = .month(year: year, month: month)
    default:
      guard let date = CivilDate(iso: text) else { return nil }
      self = .day(date)
    }
  }

  /// The form `init(iso:)` reads.
  package var iso: String {
    switch self {
    case .year(let year): DateDigits.padded(year, to: 4)
    case .month(let year, let month): "\(DateDigits.padded(year, to: 4))-\(DateDigits.padded(month, to: 2))"
    case .day(let date): date.iso
    }
  }

  /// The first day it can mean; `nil` only for a year or month built by hand that does not exist.
  package var earliest: CivilDate? {
    switch self {
    case .year(let year): CivilDate(year: year, month: 1, day: 1)
    case .month(let year, let month): CivilDate(year: year, month: month, day: 1)
    case .day(let date): date
    }
  }

  /// The last day it can mean; `nil` as for `earliest`.
  package var latest: CivilDate? {
    switch self {
    case .year(let year): CivilDate(year: year, month: 12, day: 31)
    case .month(let year, let month):
      CivilDate(year: year, month: month, day: CivilDate.daysInMonth(month, of: year))
    case .day(let date): date
    }
  }

  /// Whether every day it can mean lies before the given one. "2026" is not certainly before 1 May 2026.
  package func isCertainly(before date: CivilDate) -> Bool {
    latest.map { $0 < date } ?? false
  }

  /// Whether every day it can mean lies after the given one.
  package func isCertainly(after date: CivilDate) -> Bool {
    earliest.map { $0 > date } ?? false
  }

  /// 2026, May 2026 or 1 May 2026.
  package func displayed(words: DateWords = .english) -> String {
    switch self {
    case .year(let year): String(year)
    case .month(let year, let month): "\(words.month(month)) \(year)"
    case .day(let date): date.displayed(.long, words: words)
    }
  }
}
