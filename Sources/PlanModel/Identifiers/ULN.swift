/// A unique learner number, from age 14: nine digits and a check digit, modulo 11 (Learning Records Service).
package struct ULN: PersonalIdentifier {
  package let normalised: String

  package init(_ text: some StringProtocol) throws(IdentifierFault) {
    let typed = try IdentifierText(text)
    try typed.require("9999999999")

    let remainder = typed.weightedSum((2...10).reversed()) % 11
    guard remainder != 0 else { throw .neverIssued }
    let check = 10 - remainder
    guard typed.digit(9) == check else { throw .checkFailed(expected: Character(String(check))) }
    self.normalised = typed.normalised
  }
}
