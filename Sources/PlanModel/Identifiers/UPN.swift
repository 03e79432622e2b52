/// A unique pupil number: a check letter, three digits of the local authority, four of the establishment, two of the
/// year and three of a serial number (DfE, *Unique pupil numbers*).
///
/// A temporary number, given while the permanent one is sought, ends in a letter in place of the last digit. The check
/// finds every other single slip, but not a last digit typed as the letter of the same value (1 as B).
package struct UPN: PersonalIdentifier {
  package let normalised: String

  /// Letters that check characters come from; I, O and S are left out because they look like digits.
  static let alphabet = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

  package init(_ text: some StringProtocol) throws(IdentifierFault) {
    let typed = try IdentifierText(text)
    try typed.require("A99999999999*")

    // Each digit counts times its position in the number, from 2 to 13; a letter at the end counts as its place in the
    // alphabet above.
    var sum = typed.weightedSum([0] + (2...13))
    if typed.bytes[12] >= UInt8(ascii: "A") {
      guard let value = UPN.alphabet.firstIndex(of: typed.bytes[12]) else {
        throw .wrongCharacter(position: typed.positions[12])
      }
      sum += value * 13
    }
    guard UPN.alphabet.contains(typed.bytes[0]) else { throw .wrongCharacter(position: typed.positions[0]) }
    let check = UPN.alphabet[sum % 23]
    guard typed.bytes[0] == check else { throw .checkFailed(expected: Character(Unicode.Scalar(check))) }
    self.normalised = typed.normalised
  }

  /// Whether it is to be replaced by a permanent number.
  package var isTemporary: Bool { normalised.utf8.last.map { $0 >= UInt8(ascii: "A") } ?? false }

  /// The three digits of the authority in whose area it was given out, which need not be the child's present one.
  package var localAuthority: String { String(normalised.dropFirst().prefix(3)) }
}
