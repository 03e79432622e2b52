extension String {
  /// The first words, with "…" where more follow.
  ///
  /// - Parameter limit: how many Unicode scalars there may be before the "…".
  func shortened(to limit: Int) -> String {
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    let head = scalars[..<end]
    let whole = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return String(whole) + "…"
  }
}
