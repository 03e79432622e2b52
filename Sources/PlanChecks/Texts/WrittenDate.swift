import PlanModel

/// A day written out in a text: "1 September 2026", "September 2026" for its first day.
struct WrittenDate {
  var date: CivilDate
  /// Indices of its words.
  var words: Range<Int>

  static func dates(in words: [PlacedWord]) -> [WrittenDate] {
    words.indices.compactMap { index in
      guard let month = months[words[index].text], index + 1 < words.count,
        words[index + 1].count == 4, let year = Int(words[index + 1].text), (1900...2199).contains(year)
      else { return nil }
      let before = index > 0 ? words[index - 1].text.prefix { $0.isNumber } : ""
      let day = before.count <= 2 ? Int(before) : nil
      guard let date = CivilDate(year: year, month: month, day: day ?? 1) else { return nil }
      return WrittenDate(date: date, words: (day == nil ? index : index - 1)..<index + 2)
    }
  }

  private static let months: [String: Int] = Dictionary(
    DateWords.english.months.enumerated().flatMap { number, name in
      [(name.lowercased(), number + 1), (String(name.lowercased().prefix(3)), number + 1)]
    }, uniquingKeysWith: { first, _ in first })
}
