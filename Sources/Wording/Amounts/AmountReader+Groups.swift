extension AmountReader {
  mutating func pair(_ index: Int) -> Int? {
    let token = text.tokens[index]
    if let end = clock(index) { return end }
    let isRatio = token.milli <= 6000 && (token.second <= 12000 || text.isWord(index + 1, "ratio"))
    guard isRatio, token.milli > 0, token.second > 0 else {
      add(.frequency, index..<index + 1) { $0.unit = "clock" }
      return index + 1
    }
    ratio(index..<index + 1, token.milli / 1000, token.second / 1000)
    return index + 1
  }

  mutating func ratio(_ tokens: Range<Int>, _ adults: Int, _ children: Int) {
    add(.group, tokens) {
      $0.adults = adults
      $0.children = children
      $0.low = children * 1000
      $0.high = children * 1000
    }
  }

  /// “1 to 1”, “2-1”: a smaller number after a greater is no range.
  mutating func ratioInFigures(_ index: Int) -> Int? {
    let adults = text.tokens[index]
    guard adults.kind == .number, adults.milli <= 4000, adults.decimals == 0, index + 2 < text.tokens.count,
      text.tokens[index + 1].isMark("-") || text.isFolded(index + 1, "to") || text.isFolded(index + 1, "on")
    else { return nil }
    let children = text.tokens[index + 2]
    guard children.kind == .number, children.milli == 1000, children.decimals == 0 else { return nil }
    ratio(index..<index + 3, adults.milli / 1000, 1)
    return index + 3
  }

  /// “group of up to 4”, “grp of three”, “Group: 4”, “individually”.
  mutating func groupWord(_ index: Int) -> Int? {
    if text.isGroupNoun(index) {
      var next = index + 1
      var steps = 0
      while steps < 5, next < text.tokens.count {
        if let span = text.number(at: next), text.longest(.timeUnit, at: span.end) == nil {
          guard text.longest(.periodUnit, at: span.end) == nil, text.longest(.countNoun, at: span.end) == nil else {
            break
          }
          let person = text.longest(.person, at: span.end)
          add(.group, index..<(person?.end ?? span.end)) {
            $0.low = span.low
            $0.high = span.high
          }
          return person?.end ?? span.end
        }
        guard let step = text.groupFiller(next) else { break }
        next = step
        steps += 1
      }
    }
    if let match = text.longest(.group, at: index) {
      let size = (Int(text.code(match)) ?? 1) * 1000
      add(.group, index..<match.end) {
        $0.low = size
        $0.high = size
      }
      return match.end
    }
    return nil
  }
}
