extension AmountReader {
  /// Gives “per week” to the number before it, and makes parts of what was counted.
  mutating func bind() {
    var usedCounts = Set<Int>()
    // Parts made here are added after those that were read, which stay sorted.
    let read = found
    for per in pers {
      let start = per.tokens.lowerBound
      let unit = per.part.unit ?? ""
      if unit == "holiday" { continue }
      let count = last(counts, before: start) { _ in true }
      let length = last(read, before: start) { $0.kind == .sessionLength && $0.part.code != "clock" }
      if let length, read[length].tokens.lowerBound > (count.map { counts[$0].tokens.lowerBound } ?? -1) {
        let isSession = count.map { isNear(counts[$0].tokens.upperBound, read[length].tokens.lowerBound, 3) } ?? false
        if isSession, let count, !usedCounts.contains(count) {
          usedCounts.insert(count)
          addFrequency(counts[count], per, unit)
        } else {
          addTotal(read[length], per, unit)
        }
      } else if let count {
        usedCounts.insert(count)
        addFrequency(counts[count], per, unit)
      } else if isStatedAlone(per) {
        add(.frequency, per.tokens) { $0.set(times: 1, unit) }
      }
    }
    countFrequencies(&usedCounts)
    for index in counts.indices where !usedCounts.contains(index) { loose(counts[index]) }
    totalsByFrequency()
  }

  /// The last part that ends up to 12 tokens before a token, in its clause. The list is sorted.
  private func last(_ parts: [FoundPart], before start: Int, _ fits: (FoundPart) -> Bool) -> Int? {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].tokens.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    var index = low - 1
    while index >= 0, start - parts[index].tokens.lowerBound <= 30 {
      let end = parts[index].tokens.upperBound
      if end <= start, fits(parts[index]), isNear(end, start, 12) { return index }
      index -= 1
    }
    return nil
  }

  private func isNear(_ end: Int, _ start: Int, _ most: Int) -> Bool {
    guard start >= end, start - end <= most else { return false }
    for index in end..<start where text.tokens[index].isBreak { return false }
    return true
  }

  /// “per week” says something by itself; “a day” and “in the week” do not.
  private func isStatedAlone(_ per: FoundPart) -> Bool {
    per.tokens.contains { text.isFolded($0, "per") || text.isFolded($0, "every") || text.isFolded($0, "each") }
  }

  private mutating func addFrequency(_ count: FoundPart, _ per: FoundPart, _ unit: String) {
    let isTime = ["day", "night", "weekend", "morning", "afternoon", "evening", "week"].contains(count.part.code ?? "")
    add(isTime ? .total : .frequency, count.tokens.lowerBound..<per.tokens.upperBound) {
      $0.low = count.part.low
      $0.high = count.part.high
      $0.unit = unit
      $0.code = count.part.code
    }
  }

  private mutating func addTotal(_ length: FoundPart, _ per: FoundPart, _ unit: String) {
    add(.total, length.tokens.lowerBound..<per.tokens.upperBound) {
      $0.low = length.part.low
      $0.high = length.part.high
      $0.unit = unit
      $0.code = "minutes"
    }
  }

  /// “3 x 20 mins weekly”, “four sessions p.a.”: the count belongs to the word of frequency. “20 sessions, weekly” and
  /// “8 weekly sessions” say how many there are in all.
  private mutating func countFrequencies(_ used: inout Set<Int>) {
    for index in found.indices where found[index].kind == .frequency && found[index].part.low == 1000 {
      let start = found[index].tokens.lowerBound
      guard let unit = found[index].part.unit, unit != "clock", unit != "occasion",
        let count = last(counts, before: start, { $0.tokens.count >= 2 }), !used.contains(count)
      else { continue }
      let end = counts[count].tokens.upperBound
      guard start - end <= 4, !(end..<start).contains(where: { text.tokens[$0].isMark(",") }) else { continue }
      used.insert(count)
      found[index].part.low = counts[count].part.low
      found[index].part.high = counts[count].part.high
      if ["day", "night", "weekend"].contains(counts[count].part.code ?? "") {
        found[index].part.kind = .total
        found[index].part.code = counts[count].part.code
      }
      let tokens = counts[count].tokens.lowerBound..<found[index].tokens.upperBound
      found[index].tokens = tokens
      found[index].part.range = text.range(tokens)
    }
  }

  private func isDay(_ tokens: Range<Int>) -> Bool {
    text.isFolded(tokens.lowerBound - 1, "after")
      || ["on", "later", "after"].contains { text.isWord(tokens.upperBound, $0) }
        && (tokens.upperBound + 1 >= text.tokens.count || text.tokens[tokens.upperBound + 1].kind == .mark)
  }

  /// A count without a unit: weeks are a period, days and nights an amount, “once” with nothing is once only.
  private mutating func loose(_ count: FoundPart) {
    let code = count.part.code ?? ""
    let kind: ReadPart.Kind =
      switch code {
      // “reviewed after 12 weeks”, “three months on”: a day.
      case "week", "month", "term", "half-term", "year", "fortnight": isDay(count.tokens) ? .date : .period
      case "times" where count.part.low == 1000:
        text.isConjunction(count.tokens) ? .total : .oneOff
      default: .total
      }
    add(kind, count.tokens) {
      $0.low = count.part.low
      $0.high = count.part.high
      $0.code = code
    }
  }

  /// “40 minutes weekly”: the length before or after a word of frequency is a total of it as well.
  private mutating func totalsByFrequency() {
    var totals: [FoundPart] = []
    let lengths = found.filter { $0.kind == .sessionLength }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    for frequency in found where frequency.kind == .frequency {
      guard let unit = frequency.part.unit, unit != "clock", unit != "occasion" else { continue }
      guard
        let place = last(lengths, before: frequency.tokens.lowerBound, { $0.part.code != "clock" }),
        isNear(lengths[place].tokens.upperBound, frequency.tokens.lowerBound, 1)
      else { continue }
      let length = lengths[place]
      var part = ReadPart(.total, text.range(length.tokens.lowerBound..<frequency.tokens.upperBound))
      part.low = length.part.low
      part.high = length.part.high
      part.unit = unit
      part.every = frequency.part.every
      part.code = "minutes"
      totals.append(FoundPart(part: part, tokens: length.tokens.lowerBound..<frequency.tokens.upperBound))
    }
    append(totals)
  }
}
