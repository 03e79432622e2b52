/// Reads one statement of a need.
struct NeedReader {
  private let text: NeedText

  init?(_ read: ReadText) {
    text = NeedText(read)
    guard text.hasWords else { return nil }
  }

  func reading() -> NeedReading {
    var found: [(NeedReading.Fault, [Range<Int>])] = []
    func add(_ fault: NeedReading.Fault, _ ranges: [Range<Int>]) {
      if !ranges.isEmpty { found.append((fault, ranges)) }
    }
    let label = isLabelOnly ? all(.diagnosis, in: text.all) : []
    add(.diagnosisOnly, label)
    add(.asProvision, provisions)
    if label.isEmpty { add(.vague, vagueWords) }
    add(.blaming, blamingWords)
    add(.scoreWithoutDate, scores)
    return NeedReading(
      faults: Set(found.map(\.0)),
      phrases: found.flatMap { fault, ranges in ranges.map { text.phrase($0, fault.rawValue) } }
        .sorted { $0.range.lowerBound < $1.range.lowerBound },
      hasMeasure: text.all.contains(where: isMeasure))
  }

  /// The phrases of a list, outside quotations, none over another.
  private func all(_ sign: NeedSign, in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if !text.tokens[index].isQuoted, let end = text.end(sign, at: index) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func isMeasure(_ index: Int) -> Bool { text.isNumber(index) && !text.isYear(index) }

  // MARK: - A label alone

  /// Names of conditions, names of people, dates and words such as “diagnosed with”; nothing else.
  private var isLabelOnly: Bool {
    var hasDiagnosis = false
    var others = 0
    var index = 0
    while index < text.tokens.count {
      if let end = text.end(.diagnosis, at: index) {
        hasDiagnosis = true
        index = end
        continue
      }
      if text.isWord(index), !text.tokens[index].isCapital, !text.isA(.label, at: index) {
        others += 1
        if others > 1 { return false }
      }
      index += 1
    }
    return hasDiagnosis && others == 0
  }

  // MARK: - Provision

  /// “Needs 1:1 support”, “requires a small class”: the verb with what is to be given, a few words after it.
  private var provisions: [Range<Int>] {
    all(.requires, in: text.all).compactMap { verb in
      var index = verb.upperBound
      while index < min(verb.upperBound + Self.reach, text.tokens.count) {
        let token = text.tokens[index]
        if token.isBreak || text.isMark(index, ":") || token.isQuoted || text.isA(.description, at: index) {
          return nil
        }
        if let end = text.end(.provision, at: index) { return verb.lowerBound..<end }
        if token.kind == .pair { return verb.lowerBound..<index + 1 }
        // “needs to read a passage twice”.
        if text.isA(.onlyTo, at: index) || text.isA(.until, at: index) { return nil }
        index += 1
      }
      return nil
    }
  }

  private static let reach = 7

  // MARK: - Vague

  /// Nothing where a measure, an example or an effect stands in the same sentence or the next.
  private var vagueWords: [Range<Int>] {
    let sentences = text.sentences
    return sentences.indices.flatMap { index -> [Range<Int>] in
      let next = index + 1 < sentences.count ? sentences[index + 1].upperBound : sentences[index].upperBound
      let around = sentences[index].lowerBound..<next
      let isExplained = around.contains {
        isMeasure($0) || text.isA(.example, at: $0) || text.tokens[$0].isQuoted || text.isMark($0, ":")
      }
      return isExplained ? [] : all(.vague, in: sentences[index])
    }
  }

  private var blamingWords: [Range<Int>] {
    let excused = all(.notBlaming, in: text.all)
    return all(.blaming, in: text.all).filter { words in !excused.contains { $0.overlaps(words) } }
  }

  // MARK: - Scores

  /// A score whose statement names no test, or no year.
  private var scores: [Range<Int>] {
    let scores = all(.score, in: text.all).filter { score in
      let around = max(0, score.lowerBound - 4)..<min(text.tokens.count, score.upperBound + 4)
      return around.contains(where: isMeasure)
    }
    guard !scores.isEmpty else { return [] }
    let isTested = text.all.contains { text.isA(.test, at: $0) }
    let isDated = text.all.contains(where: text.isYear)
    return isTested && isDated ? [] : scores
  }
}
