/// People and bodies who act in a statement and stand in no list: “Mrs Lane”, “from the oncologist”, “by the supplier”.
///
/// Words for nobody in particular are few and listed; a name is one of endlessly many. So whoever follows “by” counts
/// as somebody, unless all the words for them are on the lists.
enum Agents {
  /// Longest name that is looked for, in words.
  private static let most = 6

  static func named(_ text: ReadText, _ marks: Marks) -> [PhraseSpan] {
    var found: [PhraseSpan] = []
    var index = 0
    while index < text.tokens.count {
      if let span = titled(index, text) ?? trade(index, text) ?? afterBy(index, text, marks) {
        found.append(span)
        index = span.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// “Miss Adeyemi”, “Dr Rao”
  private static func titled(_ index: Int, _ text: ReadText) -> PhraseSpan? {
    guard let title = text.longest(.title, at: index), title.end < text.tokens.count else { return nil }
    let name = text.tokens[title.end]
    guard name.kind == .word, name.isCapital, text.tokens[index].isCapital else { return nil }
    return PhraseSpan(kind: .role, code: "", tokens: index..<title.end + 1)
  }

  /// “oncologist”, “optician”
  private static func trade(_ index: Int, _ text: ReadText) -> PhraseSpan? {
    let token = text.tokens[index]
    guard token.kind == .word, endings.contains(where: { text.endsIn(index, $0) }) else { return nil }
    return PhraseSpan(kind: .role, code: "", tokens: index..<index + 1)
  }

  private static let endings: [[UInt8]] = [
    "ologist", "ician", "iatrist", "iatrician", "metrist", "dontist", "ographer", "pathist", "dietist", "therapist",
  ].map { Array($0.utf8) }

  /// “serviced by the supplier”: not “by taxi”, “by the end of May”, “by a mixture of games”.
  private static func afterBy(_ index: Int, _ text: ReadText, _ marks: Marks) -> PhraseSpan? {
    guard text.isFolded(index, "by"), index > 0, text.isArticle(index + 1) else { return nil }
    var next = index + 2
    var own: Int?
    while next < text.tokens.count, next - index <= most, text.tokens[next].kind == .word, !text.isLink(next) {
      if isTime(next, text, marks) || isNobody(next, text, marks) { return nil }
      if Professions.isOwn(next, text, marks) { own = own ?? next }
      next += 1
    }
    guard let own, !text.endsWith(own, "ing") else { return nil }
    return PhraseSpan(kind: .role, code: "", tokens: own..<next)
  }

  private static func isTime(_ index: Int, _ text: ReadText, _ marks: Marks) -> Bool {
    [PhraseKind.noAgent, .periodUnit, .timeUnit, .weekday, .month, .number].contains {
      text.longest($0, at: index) != nil
    }
  }

  private static func isNobody(_ index: Int, _ text: ReadText, _ marks: Marks) -> Bool {
    text.longest(.weakPerson, at: index) != nil || text.longest(.vagueThing, at: index) != nil
      || !marks.vague(over: index..<index + 1).isEmpty
  }
}

extension ReadText {
  /// Words before a noun.
  func isArticle(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return isFolded(index, "the") || isFolded(index, "a") || isFolded(index, "an") || isFolded(index, "his")
      || isFolded(index, "her") || isFolded(index, "their") || tokens[index].isPossessive
  }

  /// Words after which something else begins.
  func isLink(_ index: Int) -> Bool {
    ["of", "in", "on", "at", "to", "for", "from", "with", "and", "or", "who", "which", "that", "when", "if", "by"]
      .contains { isWord(index, $0) }
  }

  func endsIn(_ index: Int, _ ending: [UInt8]) -> Bool {
    let bytes = tokens[index].bytes
    guard bytes.count > ending.count else { return false }
    return folded[bytes.suffix(ending.count)].elementsEqual(ending)
      || folded[bytes].last == UInt8(ascii: "s")
        && folded[bytes.dropLast().suffix(ending.count)].elementsEqual(ending)
  }
}
