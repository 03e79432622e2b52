/// A part with the tokens it was read from.
struct FoundPart: Sendable {
  var part: ReadPart
  var tokens: Range<Int>

  var kind: ReadPart.Kind { part.kind }
}

/// A number, or two that are a range.
struct NumberSpan {
  /// In thousandths.
  var low: Int
  var high: Int
  /// The token after it.
  var end: Int
}
