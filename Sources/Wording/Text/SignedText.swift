/// One statement with the phrases that begin at each of its tokens.
struct SignedText<Sign: PhraseSign> {
  private let read: ReadText
  /// For each token the place of its first match, and one past the last.
  private let starts: [Int]

  init(_ read: ReadText) {
    self.read = read
    var starts: [Int] = []
    starts.reserveCapacity(read.tokens.count + 1)
    var next = 0
    for index in read.tokens.indices {
      starts.append(next)
      while next < read.matches.count, read.matches[next].first == index { next += 1 }
    }
    starts.append(next)
    self.starts = starts
  }

  var tokens: [Token] { read.tokens }
  var all: Range<Int> { 0..<tokens.count }
  var hasWords: Bool { tokens.contains { $0.kind == .word } }

  /// The end of the longest phrase with this meaning that begins at a token.
  private func end(_ meaning: Int32, at index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    var longest: Int?
    for match in read.matches[starts[index]..<starts[index + 1]] where match.meaning == meaning {
      longest = max(longest ?? 0, match.end)
    }
    return longest
  }

  func end(_ sign: Sign, at index: Int) -> Int? { end(sign.rawValue, at: index) }
  func end(_ sign: GrammarSign, at index: Int) -> Int? { end(sign.rawValue, at: index) }
  func isA(_ sign: Sign, at index: Int) -> Bool { end(sign, at: index) != nil }
  func isA(_ sign: GrammarSign, at index: Int) -> Bool { end(sign, at: index) != nil }

  func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }
  func isNumber(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .number }
  func isMark(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .mark }
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool { isMark(index) && tokens[index].isMark(mark) }

  /// A year such as 2027.
  func isYear(_ index: Int) -> Bool {
    isNumber(index) && tokens[index].decimals == 0 && (2_000_000..<2_100_000).contains(tokens[index].milli)
  }

  func ends(_ index: Int, with ending: StaticString) -> Bool { isWord(index) && read.endsWith(index, ending) }

  /// The sentences: parts between full stops, line ends and bullets, without empty ones.
  var sentences: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where tokens[index].isBreak {
      if index > start { found.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { found.append(start..<tokens.count) }
    return found
  }

  /// The place of some tokens, in Unicode scalars.
  func scalars(_ range: Range<Int>) -> Range<Int> { read.range(range) }

  /// Words that a fault lies in, by the family that names it.
  func phrase(_ range: Range<Int>, _ family: String) -> VaguePhrase {
    VaguePhrase(phrase: read.words(range), range: read.range(range), family: family)
  }
}

typealias OutcomeText = SignedText<OutcomeSign>
typealias NeedText = SignedText<NeedSign>
