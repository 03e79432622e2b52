/// A ground on which a time limit need not be kept, as the profile states it.
///
/// The Regulations lift a limit where keeping it is *impractical because of* the ground; they do not add days. Staff
/// shortage, late paperwork and dates of panels are not grounds.
package struct ExemptionGround: Sendable, Hashable {
  /// As the case file records it, such as `absence`; the same ground may be in several sets.
  package let id: String
  /// What has happened, in plain words.
  package let title: String
  /// Where the law says so, as "reg 5(4)(a) SEND Regs 2014".
  package let authority: String

  package init(id: String, title: String, authority: String) {
    self.id = id
    self.title = title
    self.authority = authority
  }
}

/// The grounds that go together, such as `X1` for the authority and `X2` for advisers.
///
/// Which set lifts which limit is for the profile to say. Why it was thought to apply is in the case file.
package struct ExemptionSet: Sendable, Hashable {
  package let id: String
  package let grounds: [ExemptionGround]

  package init(id: String, grounds: [ExemptionGround]) {
    self.id = id
    self.grounds = grounds
  }
}
