/// The number of a school in DfE's register: six digits, older ones five, no check digit.
package struct URN: CheckedIdentifier {
  package let normalised: String

  package init(_ text: some StringProtocol) throws(IdentifierFault) {
    let typed = try IdentifierText(text)
    try typed.requireDigits()
    try typed.requireLength(5...6)
    guard typed.digit(0) != 0 else { throw .wrongCharacter(position: typed.positions[0]) }
    self.normalised = typed.normalised
  }
}

/// The number of a learning provider, as a college, in the UK register: eight digits, the first a 1, no check digit.
package struct UKPRN: CheckedIdentifier {
  package let normalised: String

  package init(_ text: some StringProtocol) throws(IdentifierFault) {
    let typed = try IdentifierText(text)
    try typed.requireDigits()
    try typed.requireLength(8...8)
    guard typed.digit(0) == 1 else { throw .wrongStart(expected: ["1"]) }
    self.normalised = typed.normalised
  }
}

/// Three digits of the local authority and four of the establishment, often written `933/4567`; no check digit.
package struct LAEstab: CheckedIdentifier {
  package let normalised: String

  package init(_ text: some StringProtocol) throws(IdentifierFault) {
    let typed = try IdentifierText(text, alsoIgnoring: ["/"])
    try typed.requireDigits()
    try typed.requireLength(7...7)
    self.normalised = typed.normalised
  }

  package var displayed: String { "\(localAuthority)/\(establishment)" }

  package var localAuthority: String { String(normalised.prefix(3)) }
  package var establishment: String { String(normalised.dropFirst(3)) }
}
