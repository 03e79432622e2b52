/// What a reader of a statement of provision must be told (SEND Code of Practice 9.69: type, hours and frequency of
/// support, and level of expertise).
package enum Element: String, Sendable, Hashable, CaseIterable, Comparable {
  case what, who, qualification
  case howOften = "how-often"
  case howLong = "how-long"
  case group, period, trigger, date

  package static func < (left: Element, right: Element) -> Bool { left.rank < right.rank }
  private var rank: Int { Element.allCases.firstIndex(of: self) ?? 0 }
}

/// What the reader makes of a statement.
package enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// Provision that says what, how much and by whom, as far as its kind asks for it.
  case specific
  /// Something firm is promised; an element is missing, or an escape undermines it.
  case partly
  /// Nobody could tell whether it had been delivered.
  case nonspecific
  /// An outcome with a change of the child's own, a measure and a date.
  case smart
  case notSmart = "not-smart"
  /// An outcome that only says that help will be given.
  case provisionInDisguise = "provision-in-disguise"
}
