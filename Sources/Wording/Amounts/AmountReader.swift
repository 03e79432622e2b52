/// Reads amounts: how often, how long, how many, when. One pass from left to right; at each token the first pattern that
/// fits is taken, and patterns look a few tokens ahead at most.
struct AmountReader {
  let text: ReadText
  var found: [FoundPart] = []
  /// “per week”, “a day” without a number of its own: given to the amount before it.
  var pers: [FoundPart] = []
  /// Numbers of sessions or times whose unit comes later.
  var counts: [FoundPart] = []

  init(_ text: ReadText) {
    self.text = text
    var index = 0
    while index < text.tokens.count { index = max(index + 1, read(index)) }
    bind()
    found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// - Returns: the token to go on with.
  mutating func read(_ index: Int) -> Int {
    let token = text.tokens[index]
    if token.kind == .pair { return pair(index) ?? index + 1 }
    if let end = months(index) ?? date(index) { return end }
    if token.isMoney { return money(index) }
    if let end = dayOfMonth(index) { return end }
    if let end = everyAmount(index) { return end }
    if let end = oneHour(index) { return end }
    if let end = perAmount(index) { return end }
    if let end = groupWord(index) { return end }
    if let end = countedTimes(index) { return end }
    if let end = ratioInFigures(index) { return end }
    if let end = clock(index) { return end }
    if let span = text.number(at: index), let end = amount(index, span) { return end }
    if let end = phrases(index) { return end }
    return index + 1
  }

  mutating func add(_ kind: ReadPart.Kind, _ tokens: Range<Int>, _ set: (inout ReadPart) -> Void = { _ in }) {
    var part = ReadPart(kind, text.range(tokens))
    set(&part)
    found.append(FoundPart(part: part, tokens: tokens))
  }

  mutating func add(_ part: FoundPart) { found.append(part) }

  mutating func money(_ index: Int) -> Int {
    let value = text.tokens[index].milli
    add(.money, max(0, index - 1)..<index + 1) {
      $0.low = value
      $0.high = value
    }
    return index + 1
  }

  mutating func tally(_ tokens: Range<Int>, _ span: NumberSpan, _ code: String) {
    var part = ReadPart(.total, text.range(tokens))
    part.low = span.low
    part.high = span.high
    part.code = code
    counts.append(FoundPart(part: part, tokens: tokens))
  }

  mutating func phrases(_ index: Int) -> Int? {
    if let continuous = text.longest(.continuous, at: index), !text.isAdjective(continuous) {
      add(.continuous, index..<continuous.end)
      return continuous.end
    }
    if let time = text.longest(.datedTime, at: index) {
      add(.date, index..<time.end)
      return time.end
    }
    if let period = text.longest(.period, at: index) {
      // “in the summer term of 2027”: when it is done, not for how long.
      let year = text.isFolded(period.end, "of") ? period.end + 1 : period.end
      if text.isYear(year) {
        add(.date, index..<year + 1)
        return year + 1
      }
      add(.period, index..<period.end)
      return period.end
    }
    return nil
  }
}

extension ReadPart {
  mutating func set(times: Int, _ unit: String, every: Int = 1) {
    low = times * 1000
    high = times * 1000
    self.unit = unit
    self.every = every
  }

  /// From a code of the list of frequency words, such as “3.5/week”.
  mutating func set(_ code: String) {
    let parts = code.split(separator: "/")
    guard parts.count == 2 else { return }
    let digits = parts[0].split(separator: ".")
    let whole = Int(digits.first ?? "") ?? 0
    let tenths = digits.count > 1 ? Int(digits[1]) ?? 0 : 0
    low = whole * 1000 + tenths * 100
    high = low
    unit = String(parts[1])
  }
}
