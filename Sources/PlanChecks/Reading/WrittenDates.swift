import PlanModel

/// Dates that a text names: "14 June 2026", "July 2026", "the autumn term 2025", "2026-06-14", "14/06/2026".
///
/// A year by itself is no date here: "2026" may be a number.
struct WrittenDates {
  struct Found {
    var date: PartialDate
    /// Where its words stand.
    var place: Range<Int>
    /// Whether it is a term of a school year, and then its last day is meant.
    var isTerm = false
  }

  private(set) var found: [Found] = []

  init(_ text: WordedText) {
    var index = 0
    while index < text.keys.count {
      if let date = WrittenDates.date(at: index, in: text.keys) {
        found.append(date)
        index = date.place.upperBound
      } else {
        index += 1
      }
    }
  }

  private static func date(at index: Int, in words: [String]) -> Found? {
    if let term = term(at: index, in: words) { return term }
    if let month = month(words[index]) {
      guard let year = year(word(index + 1, words)) else { return nil }
      if let day = day(word(index - 1, words)), let date = CivilDate(year: year, month: month, day: day) {
        return Found(date: .day(date), place: index - 1..<index + 2)
      }
      return Found(date: .month(year: year, month: month), place: index..<index + 2)
    }
    guard let first = number(words[index]), let second = number(word(index + 1, words)),
      let third = number(word(index + 2, words))
    else { return nil }
    let isISO = words[index].count == 4
    guard
      let date = isISO
        ? CivilDate(year: first, month: second, day: third) : CivilDate(year: third, month: second, day: first),
      CivilDate.plausible.contains(date.year)
    else { return nil }
    return Found(date: .day(date), place: index..<index + 3)
  }

  /// The last month of each term; half terms and dates of terms differ by place, so nothing narrower is meant.
  private static let terms = ["autumn": 12, "spring": 4, "summer": 7]

  private static func term(at index: Int, in words: [String]) -> Found? {
    guard let month = terms[words[index]], word(index + 1, words) == "term" else { return nil }
    let next = word(index + 2, words) == "of" ? index + 3 : index + 2
    guard let year = year(word(next, words)) else { return nil }
    return Found(date: .month(year: year, month: month), place: index..<next + 1, isTerm: true)
  }

  private static func word(_ index: Int, _ words: [String]) -> String {
    words.indices.contains(index) ? words[index] : ""
  }

  private static let months: [String: Int] = {
    var months: [String: Int] = ["sept": 9]
    for (index, name) in DateWords.english.months.enumerated() {
      months[name.lowercased()] = index + 1
      months[String(name.lowercased().prefix(3))] = index + 1
    }
    return months
  }()

  private static func month(_ word: String) -> Int? { months[word] }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let number = number(word), CivilDate.plausible.contains(number) else { return nil }
    return number
  }

  /// "3" or "3rd".
  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else {
      return nil
    }
    return Int(digits)
  }

  private static func number(_ word: String) -> Int? {
    guard (1...4).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(word)
  }
}

extension CivilDate {
  /// Years that a plan may speak of.
  fileprivate static let plausible = 1990...2099
}
