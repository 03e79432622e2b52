/// Lists of words by which single checks see what a row is about: transport, a programme, good teaching for everybody. The
/// program's lists, and what an authority adds.
package struct CheckWords: Sendable {
  private var matcher = PhraseMatcher()
  private var names: [String] = []
  private var codes: [String: Set<String>] = [:]

  package init() {}

  package mutating func add(_ list: String, _ phrases: [String]) {
    let index = names.firstIndex(of: list) ?? names.count
    if index == names.count { names.append(list) }
    for phrase in phrases { matcher.add(phrase, meaning: Int32(index)) }
    codes[list, default: []].formUnion(phrases.map(CheckWords.trimmed))
  }

  /// The entries of a list of codes, such as those of roles.
  package func codes(_ list: String) -> Set<String> { codes[list] ?? [] }

  /// - Parameter quoted: ranges, in Unicode scalars, that are somebody's exact words. Nothing is found in them, nor
  ///   between quotation marks.
  package func found(in text: String, quoted: [Range<Int>] = []) -> FoundWords {
    var tokeniser = Tokeniser(Array(text.utf8), matcher.vocabulary)
    tokeniser.run()
    let tokens = tokeniser.tokens
    var found = FoundWords(tokens: tokens)
    for match in matcher.matches(in: tokens) {
      guard let first = tokens[match.first..<match.end].first, let last = tokens[match.first..<match.end].last else {
        continue
      }
      let range = first.start..<last.end
      if first.isQuoted || quoted.contains(where: { $0.overlaps(range) }) { continue }
      found.add(names[Int(match.meaning)], .init(range: range, words: match.count, first: match.first))
    }
    return found
  }

  private static func trimmed(_ text: String) -> String {
    String(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}

/// What was found of the lists in one text.
package struct FoundWords: Sendable {
  package struct Match: Sendable, Hashable {
    /// In Unicode scalars.
    package var range: Range<Int>
    /// How many words it has, and the place of its first among those of the text.
    package var words: Int
    package var first: Int
  }

  private let tokens: [Token]
  private var matches: [String: [Match]] = [:]

  init(tokens: [Token]) { self.tokens = tokens }

  mutating func add(_ list: String, _ match: Match) { matches[list, default: []].append(match) }

  package func of(_ list: String) -> [Match] { matches[list] ?? [] }

  package func has(_ list: String) -> Bool { matches[list] != nil }

  /// How many words of some length the text has outside the phrases of a list.
  package func wordsBeside(_ list: String, longerThan length: Int = 3) -> Int {
    var inside: Set<Int> = []
    for match in of(list) { inside.formUnion(match.first..<match.first + match.words) }
    return tokens.indices.count { index in
      tokens[index].kind == .word && tokens[index].end - tokens[index].start > length && !inside.contains(index)
    }
  }

  /// How many words of some length the text has outside of ranges, in Unicode scalars.
  package func words(outside ranges: [Range<Int>], longerThan length: Int = 3) -> Int {
    tokens.count { token in
      token.kind == .word && token.end - token.start > length
        && !ranges.contains { $0.overlaps(token.start..<token.end) }
    }
  }

  /// Whether the word before a match begins with a capital, as in the name of a scheme, and is not somebody's.
  package func isNamed(_ match: Match, isName: (Range<Int>) -> Bool) -> Bool {
    guard match.first > 1 else { return false }
    let before = tokens[match.first - 1]
    return before.kind == .word && before.isCapital && !before.isPossessive && !isName(before.start..<before.end)
  }
}
