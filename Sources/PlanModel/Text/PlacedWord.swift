/// A word of a text and where it stands, folded as `WordList` folds words.
package struct PlacedWord: Sendable, Hashable {
  /// Small letters and digits, without apostrophes.
  package var text: String
  /// In Unicode scalars of the text.
  package var range: Range<Int>
  /// Letters and digits as written, and how many of them are capitals.
  package var count: Int
  package var capitals: Int
  package var startsWithCapital: Bool
  package var isNumber: Bool
  /// Somebody's exact words, or words in another language: exempt from every check of wording.
  package var isExempt = false
  /// What stands before it, since the word before.
  package var before: Marks = []
  /// Whether only a hyphen parts it from the word before.
  package var isHyphenated = false

  package struct Marks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let space = Marks(rawValue: 1)
    /// A comma, semicolon, colon, dash, slash or bracket.
    package static let clause = Marks(rawValue: 2)
    package static let sentence = Marks(rawValue: 4)
    package static let open = Marks(rawValue: 8)
    package static let close = Marks(rawValue: 16)
    package static let percent = Marks(rawValue: 32)
    package static let semicolon = Marks(rawValue: 64)
  }

  /// Whether all its letters are capitals, two at least: "APDR", but also "WELL".
  package var isInCapitals: Bool { capitals >= 2 && capitals == count }
}

extension PlacedWord {
  /// The words of a text with their places in its plain form.
  package static func words(in prose: Prose) -> [PlacedWord] {
    var reader = PlacedWordReader()
    for (index, paragraph) in prose.paragraphs.enumerated() {
      if index > 0 { reader.endParagraph() }
      for run in paragraph.runs {
        let isForeign = run.language != nil || paragraph.language != nil
        reader.read(run.text, isExempt: run.isQuotation || isForeign)
      }
    }
    reader.end()
    return reader.words
  }
}

/// Reads scalars into words, once through.
private struct PlacedWordReader {
  private(set) var words: [PlacedWord] = []
  private var offset = 0
  private var word = String.UnicodeScalarView()
  private var start = 0
  private var count = 0
  private var capitals = 0
  private var startsWithCapital = false
  private var isNumber = true
  private var isExempt = false
  private var marks: PlacedWord.Marks = []
  private var onlyHyphen = false
  /// A full stop was read, and what follows decides whether it ends a sentence.
  private var pendingStop = false
  private var double: Int?
  private var single: Int?

  mutating func read(_ text: String, isExempt: Bool) {
    self.isExempt = isExempt
    for scalar in text.unicodeScalars {
      take(scalar)
      offset += 1
    }
    // A run that ends inside a word does not end the word, but what is exempt is never joined to what is not.
    if isExempt { endWord() }
  }

  mutating func endParagraph() {
    endWord()
    marks.insert(.sentence)
    pendingStop = false
    double = nil
    single = nil
    offset += 1
  }

  mutating func end() { endWord() }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if PlacedWordReader.isPart(scalar) {
      if word.isEmpty { begin() }
      let isCapital = scalar.properties.isUppercase
      if count == 0 { startsWithCapital = isCapital }
      count += 1
      if isCapital { capitals += 1 }
      if scalar.properties.numericType == nil { isNumber = false }
      if scalar.value < 0x80 {
        word.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
      } else {
        word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
      return
    }
    switch scalar {
    case "'", "’", "‘", "‛", "′", "`": apostrophe(scalar)
    case "\u{AD}", "\u{200B}", "\u{FEFF}": break
    case ".":
      endWord()
      pendingStop = true
    case ",", ":":
      endWord()
      marks.insert(.clause)
    default:
      endWord()
      mark(scalar)
    }
  }

  private mutating func begin() {
    start = offset
    count = 0
    capitals = 0
    isNumber = true
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    switch scalar {
    case " ", "\u{A0}", "\u{2009}", "\u{202F}", "\t":
      marks.insert(.space)
      onlyHyphen = false
    case "!", "?", "…", "\n", "\r", "\u{2028}", "•": marks.insert(.sentence)
    case ";": marks.formUnion([.clause, .semicolon])
    case "/", "–", "—": marks.insert(.clause)
    case "-", "‐", "‑": onlyHyphen = marks.isEmpty && !words.isEmpty
    case "(", "[": marks.formUnion([.open, .clause])
    case ")", "]": marks.formUnion([.close, .clause])
    case "%": marks.insert(.percent)
    case "\"", "“", "”", "«", "»", "„": quotation(scalar)
    default: onlyHyphen = false
    }
  }

  private mutating func quotation(_ scalar: Unicode.Scalar) {
    if let open = double, scalar != "“" {
      exempt(from: open)
      double = nil
    } else {
      double = words.count
    }
  }

  private mutating func exempt(from first: Int) {
    for index in min(first, words.count)..<words.count { words[index].isExempt = true }
  }

  /// Inside a word an apostrophe is dropped; before one it opens a quotation, after one it may close it.
  private mutating func apostrophe(_ scalar: Unicode.Scalar) {
    if word.isEmpty {
      // ‘… in words.’
      if scalar != "‘", let open = single, pendingStop || marks.contains(.sentence), !marks.contains(.space) {
        if words.count - open <= PlacedWordReader.longestQuotation { exempt(from: open) }
        single = nil
        return
      }
      if scalar == "‘" || words.isEmpty || marks.contains(.space) || marks.contains(.open) { single = words.count }
    } else {
      word.append("'")
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let closes = word.last == "'"
    word.removeAll { $0 == "'" }
    if pendingStop {
      // A small letter after a full stop goes on with the sentence: "approx. ten", "e.g. music".
      let goesOn = !startsWithCapital && !isNumber || !marks.contains(.space) || followsAbbreviation
      marks.insert(goesOn ? .clause : .sentence)
      pendingStop = false
    }
    var placed = PlacedWord(
      text: String(word), range: start..<max(start, offset - (closes ? 1 : 0)), count: count, capitals: capitals,
      startsWithCapital: startsWithCapital, isNumber: isNumber)
    placed.isExempt = isExempt
    placed.before = marks
    placed.isHyphenated = onlyHyphen && marks.isEmpty
    words.append(placed)
    word = .init()
    marks = []
    onlyHyphen = false
    if closes, let open = single {
      if words.count - open <= PlacedWordReader.longestQuotation { exempt(from: open) }
      single = nil
    }
  }

  /// In words: a lone apostrophe may stand anywhere, and must not exempt a page.
  private static let longestQuotation = 60

  /// "Dr. Lowe", "St. Anne", "J. Reid": no end of a sentence.
  private var followsAbbreviation: Bool {
    guard let last = words.last else { return false }
    return last.count == 1
      || ["dr", "mr", "mrs", "ms", "st", "prof", "vs", "eg", "ie"].contains(last.text)
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
        || (0x61...0x7A).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.canonicalCombiningClass != .notReordered
  }
}
