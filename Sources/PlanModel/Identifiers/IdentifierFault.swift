/// Why a text is not a well-formed identifier.
///
/// It never holds the identifier or a part of it, so that it can go into a log. Positions count Unicode scalars of the
/// text as it was given, from 1.
package enum IdentifierFault: Error, Sendable, Hashable {
  /// Nothing but spaces.
  case empty
  /// Letters and digits found, and how many there should be.
  case wrongLength(found: Int, expected: ClosedRange<Int>)
  /// A sign that cannot stand there: a letter for a digit, a digit of another script, a stop.
  case wrongCharacter(position: Int)
  /// It should begin with one of these.
  case wrongStart(expected: [String])
  /// The letters and digits are not in the order they should be, and no single place can be blamed.
  case wrongShape
  /// The check character does not fit the rest; with the rest as it is, it would be this one.
  case checkFailed(expected: Character)
  /// The rest has no valid check character, so no such identifier was ever given out.
  case neverIssued
  /// One digit repeated, which fills a box but names nobody.
  case allSameDigits
}

extension IdentifierFault: CustomStringConvertible {
  /// The fault as the end of a sentence that begins with the name of the identifier.
  package var description: String {
    switch self {
    case .empty: "is empty"
    case .wrongLength(let found, let expected) where expected.lowerBound == expected.upperBound:
      "has \(found) letters and digits, not \(expected.lowerBound)"
    case .wrongLength(let found, let expected):
      "has \(found) letters and digits, not \(expected.lowerBound) to \(expected.upperBound)"
    case .wrongCharacter(let position): "has a character at position \(position) that cannot stand there"
    case .wrongStart(let expected): "does not begin with \(expected.joined(separator: " or "))"
    case .wrongShape: "does not have the letters and digits in the right places"
    case .checkFailed(let expected): "fails its check: the check character should be \(expected) or another is mistyped"
    case .neverIssued: "cannot have been issued: no check character fits it"
    case .allSameDigits: "is one digit repeated"
    }
  }
}
