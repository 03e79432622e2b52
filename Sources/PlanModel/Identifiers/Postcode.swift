/// A postcode, of which only the shape is known: `M1 1AE`, `B33 8TH`, `CR2 6XH`, `W1A 0AX`, `DN55 1PT`, `EC1A 1BB`.
///
/// A letter O for a zero is a fault, as it should be; whether there is such a place cannot be told offline.
package struct Postcode: PersonalIdentifier {
  /// With one space before the last three characters, so that it reads the same everywhere.
  package let normalised: String

  package init(_ text: some StringProtocol) throws(IdentifierFault) {
    let typed = try IdentifierText(text)
    try typed.requireLength(5...7)
    guard Postcode.outwardShapes.contains(where: { typed.fits($0 + "9AA") }) else { throw .wrongShape }
    let split = typed.bytes.count - 3
    self.normalised = "\(typed.part(0..<split)) \(typed.part(split..<typed.bytes.count))"
  }

  /// The part before the space, which names a district and nobody's home.
  package var district: String { String(normalised.prefix { $0 != " " }) }

  private static let outwardShapes = ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"]
}
