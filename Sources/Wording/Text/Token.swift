/// A word, a number or a mark of a text, folded so that spellings of the same thing are the same.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number
    /// Two numbers with a colon: a ratio or a time of day.
    case pair
    /// Punctuation that parts something. Hyphens inside words, quotation marks and full stops of abbreviations are none.
    case mark
  }

  package var kind: Kind
  /// In Unicode scalars of the text.
  package var start: Int
  package var end: Int
  /// Its bytes in the text.
  package var source: Range<Int> = 0..<0
  /// Where its folded bytes are kept.
  package var bytes: Range<Int>
  /// Its number in the vocabulary, and that of its base form (“sessions”: “session”); -1 when the lists do not know it.
  package var word: Int32 = -1
  package var base: Int32 = -1
  /// A number in thousandths.
  package var milli: Int = 0
  /// The number after the colon, in thousandths.
  package var second: Int = 0
  /// Digits after the decimal point, so that 3.15 can be a time of day.
  package var decimals: UInt8 = 0
  /// For a mark: its folded byte. A line break is a line feed, a bullet is *.
  package var mark: UInt8 = 0
  /// The base form is that of a verb: “reviewed”, “nursing”. It is no plural.
  package var isVerbForm = false
  package var isCapital = false
  /// More than one letter, all of them capitals.
  package var isAllCapitals = false
  /// No white space stands before it.
  package var isJoined = false
  package var isQuoted = false
  package var isPossessive = false
  package var isOrdinal = false
  package var isMoney = false

  /// A full stop, semicolon, line break or bullet.
  package var isBreak: Bool {
    kind == .mark
      && (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ";") || mark == UInt8(ascii: "\n")
        || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!"))
  }

  package func isMark(_ ascii: Unicode.Scalar) -> Bool { kind == .mark && mark == UInt8(ascii: ascii) }
}
