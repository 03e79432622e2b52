import PlanModel

/// Reads a date of birth that says that it is one: “date of birth: 3 July 2016”, “DOB 03/07/2016”.
struct BirthDateReader {
  let names: NameLexicon

  /// The date after a label that ends at a word; nil when there is no label or no whole date.
  func date(_ words: [TextWord], labelledAt index: Int) -> CivilDate? {
    guard isLabel(words, index) else { return nil }
    // “born on”, “DOB as given:”.
    for start in index + 1..<index + 5 where start < words.count {
      if let date = date(words, at: start) { return date }
      // A second label is read by itself.
      if isLabel(words, start) { return nil }
    }
    return nil
  }

  private func isLabel(_ words: [TextWord], _ index: Int) -> Bool {
    if names.holds(words[index].key, .birthLabel) { return true }
    // “D.O.B.”
    return index >= 2 && words[index - 2...index].map(\.key) == ["d", "o", "b"]
  }

  private func date(_ words: [TextWord], at index: Int) -> CivilDate? {
    let word = words[index]
    let parts = word.text.unicodeScalars.split { $0.isHyphen }.map { String($0) }
    if parts.count == 3 { return date(parts) }
    guard index + 2 < words.count, parts.count == 1 else { return nil }
    return date([word.text, words[index + 1].text, words[index + 2].text])
  }

  /// Day, month and year, or year, month and day; the month in digits or by its name.
  private func date(_ parts: [String]) -> CivilDate? {
    guard let first = number(parts[0]), let month = month(parts[1]), let last = number(parts[2]) else { return nil }
    if first > 31 { return CivilDate(year: first, month: month, day: last) }
    guard parts[2].utf8.count == 4 || parts[2].utf8.count == 2 else { return nil }
    return CivilDate(year: last < 100 ? 2000 + last : last, month: month, day: first)
  }

  private func number(_ text: String) -> Int? {
    var digits = Substring(text)
    if ["st", "nd", "rd", "th"].contains(digits.suffix(2).lowercased()) { digits = digits.dropLast(2) }
    guard digits.utf8.count <= 4, digits.unicodeScalars.allSatisfy(\.isDigit) else { return nil }
    return Int(digits)
  }

  private func month(_ text: String) -> Int? {
    if let number = number(text) { return number }
    let key = Folding.nameKey(text)
    guard key.count >= 3 else { return nil }
    return names.months.firstIndex { $0.hasPrefix(key) }.map { $0 + 1 }
  }
}
