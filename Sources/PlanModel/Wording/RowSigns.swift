/// By what it is seen that a row of provision points elsewhere, names a setting, or lies outside its author's field.
package struct RowSigns: Sendable, Hashable {
  package enum Sign: Sendable, Hashable { case pointer, amount }

  private var signs = PhraseTable<Sign>()
  /// Last words of names of settings, words before them that are no name, and names that are no setting; folded.
  private var settingWords: Set<String> = []
  private var kindWords: Set<String> = []
  private var noSettings: Set<String> = []
  /// Roles that answer for a type of provision.
  private var answering: [String: Set<String>] = [:]

  package init() {}

  package mutating func add(pointers: [String], amounts: [String]) {
    for text in pointers { signs.add(text, .pointer) }
    for text in amounts { signs.add(text, .amount) }
  }

  package mutating func add(settingWords: [String], kinds: [String], noSettings: [String]) {
    self.settingWords.formUnion(settingWords.map(Folding.nameKey))
    kindWords.formUnion(kinds.map(Folding.nameKey))
    self.noSettings.formUnion(noSettings.map(Folding.nameKey))
  }

  package mutating func add(types: [String], roles: [String]) {
    for type in types { answering[type, default: []].formUnion(roles) }
  }

  /// The roles that normally advise on a type of provision; nil where every author may.
  package func roles(answeringFor type: String) -> Set<String>? { answering[type] }

  /// Types for which certain roles answer, and those roles.
  package var expertise: [String: Set<String>] { answering }

  /// Whether a text does nothing but point elsewhere: it points, it states no amount, and few words are left beside.
  package func isPointer(_ text: String) -> Bool {
    let words = WordList.words(in: text)
    let matches = signs.matches(in: words)
    guard matches.contains(where: { $0.meaning == .pointer }), !matches.contains(where: { $0.meaning == .amount })
    else {
      return false
    }
    let pointing = Set(matches.flatMap { $0.start..<$0.start + $0.count })
    let others = words.indices.filter { !pointing.contains($0) && words[$0].count > RowSigns.longestSmallWord }
    return others.count <= RowSigns.mostOtherWords
  }

  /// A heading and the name of a report fit in; a sentence that says what will be done does not.
  private static let mostOtherWords = 6
  /// "of", "the", "and" carry nothing.
  private static let longestSmallWord = 3

  /// The names of settings in a text, as written: capital letters before "School", "College" and the like.
  package func settingNames(in text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(Word.init)
    return words.indices.compactMap { index in
      guard isSetting(words[index]) else { return nil }
      // The longest name ends here: "Hill Primary School", not "Hill Primary".
      let next = index + 1
      if next < words.count, !words[index].endsClause, isSetting(words[next]) { return nil }
      return name(endingAt: index, in: words)
    }
  }

  private struct Word {
    var text: String
    var key: String
    var isCapital: Bool
    var endsClause: Bool

    init(_ word: Substring) {
      func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
      let scalars = word.unicodeScalars.drop { !isPart($0) }
      let end = scalars.lastIndex(where: isPart).map(scalars.index(after:)) ?? scalars.startIndex
      text = String(String.UnicodeScalarView(scalars[..<end]))
      key = Folding.nameKey(text)
      isCapital = text.unicodeScalars.first?.properties.isUppercase ?? false
      // "St." is no end.
      endsClause = text.count > 2 && scalars[end...].contains { ".,;:!?".unicodeScalars.contains($0) }
    }
  }

  private func isSetting(_ word: Word) -> Bool { word.isCapital && settingWords.contains(word.key) }

  private func name(endingAt last: Int, in words: [Word]) -> String? {
    var first = last
    var hasName = false
    while first > 0, !words[first - 1].endsClause {
      let before = words[first - 1]
      guard before.isCapital || (before.text == "of" && first < last) else { break }
      if noSettings.contains(before.key + words[last].key) { return nil }
      if before.isCapital, kindWords.contains(before.key), RowSigns.isLowerInside(before.text) { break }
      if before.isCapital, !kindWords.contains(before.key), !settingWords.contains(before.key) { hasName = true }
      first -= 1
    }
    return hasName ? words[first...last].map(\.text).joined(separator: " ") : nil
  }

  /// "The" or "At" before a name begins a sentence; it is no part of the name.
  private static func isLowerInside(_ word: String) -> Bool {
    ["The", "A", "An", "At", "In", "From", "To"].contains(word)
  }
}
