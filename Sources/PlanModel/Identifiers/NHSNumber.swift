/// An NHS number: nine digits and a check digit, modulo 11 (NHS Data Dictionary).
package struct NHSNumber: PersonalIdentifier {
  package let normalised: String

  package init(_ text: some StringProtocol) throws(IdentifierFault) {
    let typed = try IdentifierText(text)
    try typed.require("9999999999")
    guard Set(typed.bytes).count > 1 else { throw .allSameDigits }

    let check = (11 - typed.weightedSum((2...10).reversed()) % 11) % 11
    guard check < 10 else { throw .neverIssued }
    guard typed.digit(9) == check else { throw .checkFailed(expected: Character(String(check))) }
    self.normalised = typed.normalised
  }

  /// In groups of three, three and four, as the NHS shows it.
  package var displayed: String {
    "\(normalised.prefix(3)) \(normalised.dropFirst(3).prefix(3)) \(normalised.dropFirst(6))"
  }

  /// Whether it begins with 999, a range kept for tests and invented people.
  package var isForTesting: Bool { normalised.hasPrefix("999") }
}
