import PlanModel

/// Cuts a paragraph into words, in one pass from left to right.
struct WordReader {
  let names: NameLexicon

  func words(of paragraph: Prose.Paragraph) -> [TextWord] {
    var scalars: [Unicode.Scalar] = []
    var exempt: [Bool] = []
    for run in paragraph.runs {
      let isExempt = run.isQuotation || isForeign(run.language ?? paragraph.language)
      for scalar in run.text.unicodeScalars {
        scalars.append(scalar)
        exempt.append(isExempt)
      }
    }
    Self.exemptTypedQuotations(scalars, &exempt)
    return words(scalars, exempt)
  }

  private func isForeign(_ language: String?) -> Bool {
    guard let language else { return false }
    return language.prefix { $0 != "-" } != names.language.prefix { $0 != "-" }
  }

  /// Quotation marks that somebody typed. One that is never closed exempts nothing.
  private static func exemptTypedQuotations(_ scalars: [Unicode.Scalar], _ exempt: inout [Bool]) {
    var opened: Int?
    for (index, scalar) in scalars.enumerated() where scalar == "\"" || scalar == "“" || scalar == "”" {
      if let start = opened, scalar != "“" {
        for place in start...index { exempt[place] = true }
        opened = nil
      } else if scalar != "”" {
        opened = index
      }
    }
  }

  private func words(_ scalars: [Unicode.Scalar], _ exempt: [Bool]) -> [TextWord] {
    var words: [TextWord] = []
    var marks: TextWord.Marks = .stop
    var sentence = -1
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      guard scalar.isLetter || scalar.isDigit else {
        if let mark = mark(scalars, at: index, after: words.last) { marks.insert(mark) }
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, continues(scalars, at: end) { end += 1 }
      if marks.contains(.stop) { sentence += 1 }
      words.append(word(scalars, index..<end, exempt[index], marks, sentence))
      marks = []
      index = end
    }
    return words
  }

  /// Apostrophes and hyphens belong to a word when letters or digits stand on both sides.
  private func continues(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let scalar = scalars[index]
    if scalar.isLetter || scalar.isDigit { return true }
    guard scalar.isApostrophe || scalar.isHyphen, index + 1 < scalars.count else { return false }
    return scalars[index + 1].isLetter || scalars[index + 1].isDigit
  }

  private func mark(_ scalars: [Unicode.Scalar], at index: Int, after word: TextWord?) -> TextWord.Marks? {
    switch scalars[index] {
    case ".":
      // A point inside a number or an abbreviation ends no sentence, nor does one after a title or an initial.
      if index + 1 < scalars.count, scalars[index + 1].isLetter || scalars[index + 1].isDigit { return nil }
      guard let word else { return .stop }
      let isShort = word.text.unicodeScalars.count == 1 && word.text != "I"
      return names.holds(word.key, .title) || names.holds(word.key, .placeBefore) || isShort ? nil : .stop
    case "!", "?", ";", ":", "•", "\n", "\u{2028}", "\u{2029}": return .stop
    case ",": return .comma
    case "(", "[": return .open
    case ")", "]": return .close
    case "/": return .slash
    case "–", "—", "-": return .dash
    default: return nil
    }
  }

  private func word(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ isExempt: Bool, _ marks: TextWord.Marks, _ sentence: Int
  ) -> TextWord {
    var slice = scalars[range]
    var isPossessive = false
    if slice.count > 2, slice[slice.endIndex - 2].isApostrophe, let last = slice.last, last == "s" || last == "S" {
      slice = slice.dropLast(2)
      isPossessive = true
    } else if let last = slice.last, last == "s", range.upperBound < scalars.count,
      scalars[range.upperBound].isApostrophe
    {
      isPossessive = true
    }
    let text = Self.text(slice)
    return TextWord(
      text: text, key: Self.key(slice, text), shape: TextWord.shape(of: slice), marks: marks, sentence: sentence,
      startsSentence: marks.contains(.stop), isPossessive: isPossessive, isExempt: isExempt)
  }

  private static func text(_ slice: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: slice)
    return String(view)
  }

  private static func key(_ slice: ArraySlice<Unicode.Scalar>, _ text: String) -> String {
    guard slice.allSatisfy(\.isASCII) else { return Folding.nameKey(text) }
    var key = ""
    for scalar in slice where scalar.isLetter || scalar.isDigit {
      key.unicodeScalars.append(scalar.isUpper ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
    }
    return key
  }
}
