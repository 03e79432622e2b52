/// The numbers of a statement that say how much or how well: not those of dates, year groups and names.
struct OutcomeAmounts {
  /// In tokens.
  private(set) var ranges: [Range<Int>] = []
  /// “4 out of 5”, “80%”: how often it comes off.
  private(set) var ratios: [Range<Int>] = []
  private let text: OutcomeText

  init(_ text: OutcomeText, _ dates: Deadlines) {
    self.text = text
    var index = 0
    while index < text.tokens.count {
      guard !dates.isDate[index], let end = amount(at: index) else {
        index += 1
        continue
      }
      ranges.append(index..<end)
      if let ratio = ratio(index, end) { ratios.append(index..<ratio) }
      index = end
    }
  }

  private func amount(at index: Int) -> Int? {
    let token = text.tokens[index]
    if token.kind == .number {
      guard !token.isMoney, !isNamed(index), !isListNumber(index), !text.isYear(index), !token.isOrdinal else {
        return nil
      }
      return index + 1
    }
    guard !token.isQuoted, let end = text.end(.number, at: index), !isNamed(index) else { return nil }
    return end
  }

  /// “Year 7”, “level 3”, “Phase 5”.
  private func isNamed(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if text.isA(.label, at: index - 1) { return true }
    // “Key stages 1 and 2”.
    return index > 2 && text.isA(.conjunction, at: index - 1) && text.isNumber(index - 2)
      && text.isA(.label, at: index - 3)
  }

  /// “1. Ben will …”.
  private func isListNumber(_ index: Int) -> Bool {
    (index == 0 || text.tokens[index - 1].isBreak)
      && (text.isMark(index + 1, ".") || text.isMark(index + 1, ")") || text.isMark(index + 1, "*"))
  }

  private func isCount(_ index: Int) -> Bool { text.isNumber(index) || text.isA(.number, at: index) }

  private func ratio(_ start: Int, _ end: Int) -> Int? {
    if text.isMark(end, "%") { return end + 1 }
    if text.isMark(end, "/"), text.isNumber(end + 1) { return end + 2 }
    // “7 out of 10”, “4 of 5”, “8 times in 10”, “four days out of five”.
    for index in end..<min(end + 5, text.tokens.count) {
      if text.isMark(index) { return nil }
      guard text.isWord(index), text.isA(.preposition, at: index) || text.isA(.within, at: index) else { continue }
      let next = text.isA(.determiner, at: index + 1) ? index + 2 : index + 1
      if isCount(next) { return next + 1 }
    }
    return nil
  }

  func isIn(_ range: Range<Int>) -> Bool { ranges.contains { range.contains($0.lowerBound) } }
}
