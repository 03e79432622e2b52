/// Places where a statement says itself what it means by a loose word: “Regular contact, that is, every Friday”, “where
/// necessary – which means PE and science –”.
enum Explanations {
  /// What must follow, in words that carry a meaning.
  private static let least = 3
  /// How far an explanation is looked at, in tokens.
  private static let most = 40

  /// The tokens before an explanation, in its sentence; after a full stop also the sentence before (“This means: …”).
  static func explained(_ text: ReadText, _ marks: Marks) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.tokens.count {
      if isSignAfterEscape(index, text, marks) {
        found.append(sentence(before: index, text)..<index)
      }
      guard let sign = text.longest(.explains, at: index) else {
        index += 1
        continue
      }
      if isFull(sign.end, text, marks) { found.append(sentence(before: index, text)..<index) }
      index = sign.end
    }
    return found
  }

  /// “as he needs them: he lifts the blue card”
  private static func isSignAfterEscape(_ index: Int, _ text: ReadText, _ marks: Marks) -> Bool {
    let token = text.tokens[index]
    guard token.isMark(":") || token.isMark("(") || token.isMark("-"),
      marks.vague(over: max(0, index - 12)..<index).contains(where: { $0.effect == .escape })
    else { return false }
    var next = index + 1
    while next < text.tokens.count, next - index <= 12, !text.tokens[next].isBreak, !text.tokens[next].isMark(")") {
      if text.longest(.observed, at: next) != nil { return isFull(index + 1, text, marks) }
      next += 1
    }
    return false
  }

  private static func isFull(_ start: Int, _ text: ReadText, _ marks: Marks) -> Bool {
    var words = 0
    var index = start
    while index < text.tokens.count, index - start < most, !text.tokens[index].isBreak {
      let token = text.tokens[index]
      let isOwn =
        token.kind != .mark && SortedSpans.overlapping(marks[.small], index..<index + 1).isEmpty
        && marks.vague(over: index..<index + 1).isEmpty
      if isOwn { words += 1 }
      index += 1
    }
    return words >= least
  }

  private static func sentence(before index: Int, _ text: ReadText) -> Int {
    var start = index
    if start > 0, text.tokens[start - 1].isBreak { start -= 1 }
    while start > 0, index - start < most, !text.tokens[start - 1].isBreak { start -= 1 }
    return start
  }
}
