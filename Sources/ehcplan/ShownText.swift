/// Text that somebody else chose, made fit to be shown: nothing in it that cannot be seen, and nothing that changes the
/// order in which the letters round it are read.
enum ShownText {
  /// The most Unicode scalars of one text; a name has 255 bytes at most.
  private static let longest = 1_000

  /// A name of a file: each character that cannot be shown is a replacement character, so that two names never look alike
  /// because of it.
  static func name(_ text: String) -> String { cleaned(text) { _ in "\u{FFFD}" } }

  /// Words: line ends and the like are spaces, one between two words. Nil where nothing is left.
  static func words(_ text: String?) -> String? {
    guard let text else { return nil }
    let clean = cleaned(text) { $0.properties.isWhitespace ? " " : "\u{FFFD}" }
    let joined = clean.split(separator: " ").joined(separator: " ")
    return joined.isEmpty ? nil : joined
  }

  private static func cleaned(_ text: String, _ instead: (Unicode.Scalar) -> Unicode.Scalar) -> String {
    var scalars = String.UnicodeScalarView()
    for (place, scalar) in text.unicodeScalars.enumerated() {
      if place == longest {
        scalars.append("…")
        break
      }
      scalars.append(isShown(scalar) ? scalar : instead(scalar))
    }
    return String(scalars)
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    // U+FFFE, U+FFFF and their like are no characters, and XML has no place for the first two.
    if scalar.value & 0xFFFE == 0xFFFE { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: return false
    // Marks of direction and the like. The joiners belong to the spelling of several languages, and of emoji.
    case .format: return scalar == "\u{200C}" || scalar == "\u{200D}"
    default: return true
    }
  }
}
