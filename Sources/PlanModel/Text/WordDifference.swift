/// Which words of two texts are the same, in order: for showing what was taken out and what was added.
package struct WordDifference: Sendable {
  /// Runs of changed words that face each other: what stood there, and what stands there now.
  package struct Hunk: Sendable, Hashable {
    package var before: [String]
    package var after: [String]
  }

  package let before: [Token]
  package let after: [Token]
  package let hunks: [Hunk]
  /// Whether both texts have words, and none of them counts as the same.
  package let keepsNothing: Bool

  /// A word, a mark of punctuation, or the space between.
  package struct Token: Sendable, Hashable {
    package var text: String
    package var isSpace: Bool
    package var isChanged: Bool
  }

  package init(_ before: String, _ after: String) {
    self.init(WordDifference.tokens(before), WordDifference.tokens(after))
  }

  /// - Parameters: texts in pieces, such as those of a paragraph's runs.
  init(_ before: [Token], _ after: [Token]) {
    let old = before.indices.filter { !before[$0].isSpace }
    let new = after.indices.filter { !after[$0].isSpace }
    let pairs = WordDifference.pairs(old.map { before[$0].text }, new.map { after[$0].text })
    self.before = WordDifference.marked(before, kept: Set(pairs.map { old[$0.0] }))
    self.after = WordDifference.marked(after, kept: Set(pairs.map { new[$0.1] }))
    var hunks: [Hunk] = []
    var last = (-1, -1)
    for pair in pairs + [(old.count, new.count)] {
      let gone = (last.0 + 1..<max(last.0 + 1, pair.0)).map { before[old[$0]].text }
      let come = (last.1 + 1..<max(last.1 + 1, pair.1)).map { after[new[$0]].text }
      if !gone.isEmpty || !come.isEmpty { hunks.append(Hunk(before: gone, after: come)) }
      last = pair
    }
    self.hunks = hunks
    keepsNothing = pairs.isEmpty && !old.isEmpty && !new.isEmpty
  }
}

extension WordDifference {
  /// The words and marks of punctuation of a text.
  package static func words(_ text: String) -> [String] { tokens(text).filter { !$0.isSpace }.map(\.text) }

  static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    func close() {
      if !word.isEmpty { tokens.append(Token(text: word, isSpace: false, isChanged: false)) }
      word = ""
    }
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      // 2.5, 10:30, don't and one-to-one are one word each.
      let isBetweenDigits = ".,:".contains(character) && word.last?.isNumber == true && next.isNumber
      let isInside =
        isBetweenDigits || (!word.isEmpty && "'’-".contains(character) && (next.isLetter || next.isNumber))
      if character.isLetter || character.isNumber || isInside {
        word.append(character)
      } else {
        close()
        let isSpace = character.isWhitespace
        if isSpace, let last = tokens.last, last.isSpace {
          tokens[tokens.count - 1].text.append(character)
        } else {
          tokens.append(Token(text: String(character), isSpace: isSpace, isChanged: false))
        }
      }
    }
    close()
    return tokens
  }

  /// Positions of words that are the same on both sides, in order.
  ///
  /// Two texts that have little in common keep nothing: a few small words between changed ones would only confuse.
  private static func pairs(_ old: [String], _ new: [String]) -> [(Int, Int)] {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var end = 0
    while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    var pairs = (0..<start).map { ($0, $0) }
    let middle = longest(Array(old[start..<old.count - end]), Array(new[start..<new.count - end]))
    pairs += middle.map { ($0.0 + start, $0.1 + start) }
    pairs += (0..<end).reversed().map { (old.count - 1 - $0, new.count - 1 - $0) }
    return pairs.count * 10 < max(old.count, new.count) * 3 ? [] : pairs
  }

  /// How many pairs of words are compared at most: two texts of six hundred words each. Beyond that the middle of two
  /// texts counts as changed whole.
  private static let most = 360_000

  /// The longest sequence that both hold.
  private static func longest(_ old: [String], _ new: [String]) -> [(Int, Int)] {
    guard !old.isEmpty, !new.isEmpty, old.count <= most / new.count else { return [] }
    let width = new.count + 1
    var lengths = [UInt16](repeating: 0, count: (old.count + 1) * width)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i * width + j] =
          old[i] == new[j]
          ? lengths[(i + 1) * width + j + 1] &+ 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < old.count, j < new.count {
      if old[i] == new[j] {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  /// A space counts as changed between two changed words.
  private static func marked(_ tokens: [Token], kept: Set<Int>) -> [Token] {
    var tokens = tokens
    for index in tokens.indices where !tokens[index].isSpace { tokens[index].isChanged = !kept.contains(index) }
    for index in tokens.indices where tokens[index].isSpace {
      let isAfter = index == 0 || tokens[index - 1].isChanged
      let isBefore = index + 1 == tokens.count || tokens[index + 1].isChanged
      tokens[index].isChanged = isAfter && isBefore && tokens.count > 1
    }
    return tokens
  }
}
