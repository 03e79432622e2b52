/// The code of an NHS body, as an integrated care board, trust or practice: three to six letters and digits
/// (NHS Organisation Data Service). No check character.
package struct ODSCode: CheckedIdentifier {
  package let normalised: String

  package init(_ text: some StringProtocol) throws(IdentifierFault) {
    let typed = try IdentifierText(text)
    try typed.requireLength(3...6)
    self.normalised = typed.normalised
  }
}
