/// The letters and digits of an identifier as somebody typed it, and where each of them stood.
///
/// Spaces and hyphens are passed over wherever they stand, and letters are raised to upper case. Everything else that is
/// not a basic Latin letter or a digit 0 to 9 is refused, so full-width or Arabic-Indic digits never pass for ours.
struct IdentifierText {
  /// Each is in A…Z or 0…9.
  let bytes: [UInt8]
  /// The position of each byte in the text, in Unicode scalars from 1.
  let positions: [Int]

  /// Space, no-break space, narrow no-break space and thin space; hyphen-minus, hyphen, no-break hyphen and en dash.
  static let separators: Set<Unicode.Scalar> = [
    " ", "\u{A0}", "\u{202F}", "\u{2009}", "-", "\u{2010}", "\u{2011}", "\u{2013}",
  ]

  /// - Parameter alsoIgnoring: other signs people write in this identifier, such as the slash of a LAESTAB.
  init(_ text: some StringProtocol, alsoIgnoring others: Set<Unicode.Scalar> = []) throws(IdentifierFault) {
    var bytes: [UInt8] = []
    var positions: [Int] = []
    var position = 0
    for scalar in text.unicodeScalars {
      position += 1
      switch scalar {
      case "0"..."9", "A"..."Z": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "a"..."z": bytes.append(UInt8(truncatingIfNeeded: scalar.value - 32))
      default:
        guard IdentifierText.separators.contains(scalar) || others.contains(scalar) else {
          throw .wrongCharacter(position: position)
        }
        continue
      }
      positions.append(position)
    }
    guard !bytes.isEmpty else { throw .empty }
    self.bytes = bytes
    self.positions = positions
  }

  var normalised: String { String(decoding: bytes, as: UTF8.self) }

  /// The part of the text in a range of places from 0, cut to what there is.
  func part(_ places: Range<Int>) -> String {
    String(decoding: bytes[places.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// How many letters come before the first digit.
  var leadingLetters: Int { bytes.prefix { IdentifierText.isLetter($0) }.count }

  /// The value of the digit at a place; 0 for a letter.
  func digit(_ place: Int) -> Int {
    IdentifierText.isDigit(bytes[place]) ? Int(bytes[place] - UInt8(ascii: "0")) : 0
  }

  /// The sum of the first digits, each times its weight.
  func weightedSum(_ weights: some Sequence<Int>) -> Int {
    zip(bytes.indices, weights).reduce(0) { $0 + digit($1.0) * $1.1 }
  }

  func requireLength(_ expected: ClosedRange<Int>) throws(IdentifierFault) {
    guard expected.contains(bytes.count) else { throw .wrongLength(found: bytes.count, expected: expected) }
  }

  /// Requires exactly the places of a pattern: `A` a letter, `9` a digit, `*` either.
  func require(_ pattern: String) throws(IdentifierFault) {
    let kinds = Array(pattern.utf8)
    try requireLength(kinds.count...kinds.count)
    if let place = firstMisfit(kinds) { throw .wrongCharacter(position: positions[place]) }
  }

  /// Requires digits from a place to the end.
  func requireDigits(from start: Int = 0) throws(IdentifierFault) {
    for place in bytes.indices.dropFirst(start) where !IdentifierText.isDigit(bytes[place]) {
      throw .wrongCharacter(position: positions[place])
    }
  }

  /// Whether the text has exactly the places of a pattern.
  func fits(_ pattern: String) -> Bool {
    let kinds = Array(pattern.utf8)
    return kinds.count == bytes.count && firstMisfit(kinds) == nil
  }

  /// The first place that does not fit its kind.
  private func firstMisfit(_ kinds: [UInt8]) -> Int? {
    zip(bytes.indices, kinds).first { place, kind in
      switch kind {
      case UInt8(ascii: "A"): !IdentifierText.isLetter(bytes[place])
      case UInt8(ascii: "9"): !IdentifierText.isDigit(bytes[place])
      default: false
      }
    }?.0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}
