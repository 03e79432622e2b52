/// A local authority: DfE's three digits, as `933`, or the nine characters of the Office for National Statistics, as
/// `E10000027`. The two are different codes of one place and do not compare equal.
package struct LACode: CheckedIdentifier {
  package let normalised: String

  package init(_ text: some StringProtocol) throws(IdentifierFault) {
    let typed = try IdentifierText(text)
    if typed.leadingLetters == 0 {
      try typed.require("999")
    } else {
      guard typed.bytes[0] == UInt8(ascii: "E") else { throw .wrongStart(expected: ["E"]) }
      try typed.require("A99999999")
    }
    self.normalised = typed.normalised
  }

  package var isStatisticalCode: Bool { normalised.hasPrefix("E") }
}
