import PlanModel

/// One word of a paragraph and what stood before it.
struct TextWord {
  enum Shape {
    /// Written as a name is: one capital, then small letters; more capitals only where names have them.
    case capital
    case small
    /// Digits, or letters in capitals only.
    case other
  }

  /// Signs between a word and the one before.
  struct Marks: OptionSet {
    let rawValue: UInt8
    static let stop = Marks(rawValue: 1)
    static let comma = Marks(rawValue: 2)
    static let open = Marks(rawValue: 4)
    static let close = Marks(rawValue: 8)
    static let slash = Marks(rawValue: 16)
    static let dash = Marks(rawValue: 32)
  }

  /// As written, without the ending of a possessive.
  var text: String
  /// Letters and digits only, small, without accents.
  var key: String
  var shape: Shape
  var marks: Marks
  /// Which sentence of the paragraph it stands in, from 0.
  var sentence: Int
  var startsSentence: Bool
  var isPossessive: Bool
  /// Somebody's exact words, or words in another language: exempt from every check of names and pronouns.
  var isExempt: Bool
}

extension TextWord {
  /// The shape of a word, from its letters.
  static func shape(of word: ArraySlice<Unicode.Scalar>) -> Shape {
    guard let first = word.first, word.count >= 2 else { return .other }
    if !first.isUpper { return first.isLetter ? .small : .other }
    var hasSmall = false
    var previous = first
    for (position, scalar) in word.enumerated().dropFirst() {
      if scalar.isDigit { return .other }
      if scalar.isUpper {
        // O'Shea, Anne-Marie, McKenzie, DeShawn.
        guard previous.isApostrophe || previous.isHyphen || (hasSmall && position <= 3) else { return .other }
      } else if scalar.isLetter {
        hasSmall = true
      }
      previous = scalar
    }
    return hasSmall ? .capital : .other
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
  var isApostrophe: Bool { self == "'" || self == "’" || self == "‘" || self == "ʼ" }
  var isHyphen: Bool { self == "-" || self == "\u{2010}" || self == "\u{2011}" }
  var isUpper: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
  var isLetter: Bool {
    isASCII
      ? ("a"..."z").contains(self) || ("A"..."Z").contains(self)
      : properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
  }
  var isSpace: Bool { isASCII ? value <= 0x20 : properties.isWhitespace }
}
