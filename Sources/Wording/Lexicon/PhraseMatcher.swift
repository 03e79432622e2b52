/// Finds all phrases of the lists in a list of tokens: one walk down a tree of words from each token, as deep as the
/// longest phrase, whatever the number of phrases.
///
/// In a phrase, `_` stands for any one word, `...` for one to three words, `{a|b c}` for either, and `#` for any number in
/// figures.
package struct PhraseMatcher: Sendable {
  private(set) var vocabulary = Vocabulary()
  /// Children of a node, by node and word.
  private var edges: [UInt64: Int32] = [:]
  private var roots: [Int32] = []
  private var anyWord: [Int32: Int32] = [:]
  /// Meanings of the phrase that ends at a node.
  private var meanings: [[Int32]] = [[]]
  private var deepest = 0

  package init() {}

  private static let noWords = Vocabulary()

  /// Longest phrase that is taken in, in words.
  private static let most = 12

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// A text without a word is no phrase and is not added.
  package mutating func add(_ phrase: String, meaning: Int32) {
    for plain in PhraseNotation.plain(phrase) { addOne(plain, meaning) }
  }

  private mutating func addOne(_ phrase: String, _ meaning: Int32) {
    var node: Int32 = 0
    var depth = 0
    var tokeniser = Tokeniser(Array(phrase.utf8), Self.noWords)
    tokeniser.run()
    let tokens = tokeniser.tokens.filter { !$0.isMark("\n") }.prefix(Self.most)
    for token in tokens {
      let text = tokeniser.folded
      if token.bytes.count == 1, text[token.bytes.lowerBound] == UInt8(ascii: "_"), depth > 0 {
        let next = anyWord[node] ?? newNode()
        anyWord[node] = next
        node = next
      } else {
        let word = vocabulary.add(text, token.bytes)
        node = child(node, word) ?? addChild(node, word)
      }
      depth += 1
    }
    guard node != 0 else { return }
    deepest = max(deepest, depth)
    if !meanings[Int(node)].contains(meaning) { meanings[Int(node)].append(meaning) }
  }

  private mutating func newNode() -> Int32 {
    meanings.append([])
    return Int32(meanings.count - 1)
  }

  private mutating func addChild(_ node: Int32, _ word: Int32) -> Int32 {
    let next = newNode()
    if node == 0 {
      while roots.count <= Int(word) { roots.append(-1) }
      roots[Int(word)] = next
    } else {
      edges[Self.key(node, word)] = next
    }
    return next
  }

  private func child(_ node: Int32, _ word: Int32) -> Int32? {
    guard word >= 0 else { return nil }
    if node == 0 {
      guard Int(word) < roots.count, roots[Int(word)] >= 0 else { return nil }
      return roots[Int(word)]
    }
    return edges[Self.key(node, word)]
  }

  /// All phrases, by their first token; of those that begin at a token the shorter first.
  package func matches(in tokens: [Token]) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    found.reserveCapacity(tokens.count)
    for index in tokens.indices {
      let token = tokens[index]
      guard token.word >= 0 || token.base >= 0 else { continue }
      if let node = child(0, token.word) { walk(node, tokens, index, index + 1, false, &found) }
      if token.base >= 0, token.base != token.word, let node = child(0, token.base) {
        walk(node, tokens, index, index + 1, token.isVerbForm, &found)
      }
    }
    return found
  }

  private func walk(
    _ node: Int32, _ tokens: [Token], _ first: Int, _ next: Int, _ isVerbForm: Bool, _ found: inout [PhraseMatch]
  ) {
    for meaning in meanings[Int(node)] {
      found.append(PhraseMatch(first: first, count: next - first, meaning: meaning, isVerbForm: isVerbForm))
    }
    guard next < tokens.count, next - first < deepest else { return }
    let token = tokens[next]
    let exact = child(node, token.word)
    if let exact { walk(exact, tokens, first, next + 1, isVerbForm, &found) }
    if token.base >= 0, token.base != token.word, let base = child(node, token.base), base != exact {
      walk(base, tokens, first, next + 1, isVerbForm || token.isVerbForm, &found)
    }
    if token.kind == .word, let any = anyWord[node] { walk(any, tokens, first, next + 1, isVerbForm, &found) }
  }
}

package struct PhraseMatch: Sendable, Hashable {
  /// Index of its first token, and how many tokens it has.
  package var first: Int
  package var count: Int
  /// Index into the meanings of the lexicon.
  package var meaning: Int32
  /// A word of it was matched by the base form of a verb: “reviewed” for review.
  package var isVerbForm = false

  package var end: Int { first + count }
}
