/// A text with its tokens and the phrases found in it: what every reader of wording begins with.
package struct ReadText: Sendable {
  /// UTF-8.
  package let text: [UInt8]
  package let tokens: [Token]
  package let matches: [PhraseMatch]
  let folded: [UInt8]
  private let kinds: [PhraseKind?]
  private let codes: [String]
  /// Where the matches of each token begin in `matches`; one more than there are tokens.
  private let firstMatch: [Int32]

  /// - Parameter quoted: ranges, in Unicode scalars, that are somebody's exact words besides those between quotation
  ///   marks. They are read, and exempt from every judgement of wording.
  package init(_ text: String, _ lexicon: WordingLexicon, quoted: [Range<Int>] = []) {
    self.init(text, lexicon.matcher, kinds: lexicon.kinds, codes: lexicon.codes, quoted: quoted)
  }

  init(
    _ text: String, _ matcher: PhraseMatcher, kinds: [PhraseKind?] = [], codes: [String] = [], quoted: [Range<Int>] = []
  ) {
    self.text = Array(text.utf8)
    var tokeniser = Tokeniser(self.text, matcher.vocabulary)
    tokeniser.run()
    var tokens = tokeniser.tokens
    if !quoted.isEmpty { ReadText.mark(&tokens, quoted) }
    self.tokens = tokens
    folded = tokeniser.folded
    matches = matcher.matches(in: tokens)
    self.kinds = kinds
    self.codes = codes
    firstMatch = ReadText.index(matches, count: tokens.count)
  }

  private static func index(_ matches: [PhraseMatch], count: Int) -> [Int32] {
    var first = [Int32](repeating: 0, count: count + 1)
    for match in matches { first[match.first + 1] += 1 }
    for index in 0..<count { first[index + 1] += first[index] }
    return first
  }

  /// The phrases that begin at a token, the shorter first.
  func matches(at index: Int) -> ArraySlice<PhraseMatch> {
    guard index >= 0, index < tokens.count else { return [] }
    return matches[Int(firstMatch[index])..<Int(firstMatch[index + 1])]
  }

  /// The longest phrase of a list that begins at a token.
  func longest(_ kind: PhraseKind, at index: Int) -> PhraseMatch? {
    guard index >= 0, index < tokens.count, !kinds.isEmpty else { return nil }
    var found: PhraseMatch?
    for position in Int(firstMatch[index])..<Int(firstMatch[index + 1]) {
      let match = matches[position]
      if kinds[Int(match.meaning)] == kind, !match.isVerbForm, match.count >= (found?.count ?? 0) { found = match }
    }
    return found
  }

  /// The list of a phrase; nil for vague phrases and exceptions.
  func kind(_ match: PhraseMatch) -> PhraseKind? { kinds[Int(match.meaning)] }

  func code(_ match: PhraseMatch) -> String { codes[Int(match.meaning)] }

  private static func mark(_ tokens: inout [Token], _ quoted: [Range<Int>]) {
    let quoted = quoted.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    for index in tokens.indices {
      while next < quoted.count, quoted[next].upperBound <= tokens[index].start { next += 1 }
      guard next < quoted.count else { return }
      if quoted[next].lowerBound <= tokens[index].start { tokens[index].isQuoted = true }
    }
  }

  package var hasWords: Bool { tokens.contains { $0.kind != .mark } }

  /// The folded word or mark.
  package func folded(_ index: Int) -> String { String(decoding: folded[tokens[index].bytes], as: UTF8.self) }

  func isFolded(_ index: Int, _ word: StaticString) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let bytes = tokens[index].bytes
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { $0.elementsEqual(folded[bytes]) }
  }

  func endsWith(_ index: Int, _ ending: StaticString) -> Bool {
    let bytes = tokens[index].bytes
    guard bytes.count > ending.utf8CodeUnitCount else { return false }
    return ending.withUTF8Buffer { $0.elementsEqual(folded[bytes.suffix($0.count)]) }
  }

  /// The words as they stand in the text.
  package func words(_ tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last, last < self.tokens.count else { return "" }
    return String(
      decoding: text[self.tokens[first].source.lowerBound..<self.tokens[last].source.upperBound], as: UTF8.self)
  }

  /// From the first to the last of a range of tokens, in Unicode scalars.
  package func range(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last, last < self.tokens.count else { return 0..<0 }
    return self.tokens[first].start..<self.tokens[last].end
  }
}
