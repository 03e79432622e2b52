/// Cuts a statement into its clauses: at full stops, semicolons, bullets and line breaks, and where another thing is added.
enum Segmenting {
  static func segments(_ text: ReadText) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = 0
    for index in text.tokens.indices {
      let token = text.tokens[index]
      let isAdded = token.kind == .word && (text.isFolded(index, "plus") || text.isFolded(index, "then"))
      guard token.isBreak || isAdded else { continue }
      if index > start { segments.append(start..<index) }
      start = index + 1
    }
    if start < text.tokens.count { segments.append(start..<text.tokens.count) }
    return segments
  }
}
