/// Numbers of a form, worked with exactly: no rounding decides whether somebody gets less. Files may hold any number,
/// so what is too large for the machine has no value.
package struct ExactNumber: Sendable, Hashable, Comparable {
  /// In millionths.
  package let millionths: Int

  package init(millionths: Int) { self.millionths = millionths }

  package init?(_ whole: Int) {
    let (product, overflows) = whole.multipliedReportingOverflow(by: 1_000_000)
    guard !overflows else { return nil }
    millionths = product
  }

  /// A decimal number as forms have it, such as "2" or "32.5"; at most six places.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard let first = parts.first, !first.isEmpty, first.count <= 12, first.allSatisfy(Self.isDigit),
      fraction.count <= 6, fraction.allSatisfy(Self.isDigit), parts.count == 1 || !fraction.isEmpty,
      let whole = Int(first), let rest = Int(fraction + String(repeating: "0", count: 6 - fraction.count))
    else { return nil }
    millionths = whole * 1_000_000 + rest
  }

  package func times(_ whole: Int) -> ExactNumber? {
    let (product, overflows) = millionths.multipliedReportingOverflow(by: whole)
    return overflows ? nil : ExactNumber(millionths: product)
  }

  /// Hundredths are enough for every factor of a profile; what does not come out even has no exact value.
  package func timesHundredths(_ hundredths: Int) -> ExactNumber? {
    guard let product = times(hundredths), product.millionths % 100 == 0 else { return nil }
    return ExactNumber(millionths: product.millionths / 100)
  }

  package var rounded: Int { (millionths + 500_000) / 1_000_000 }

  package static func < (left: ExactNumber, right: ExactNumber) -> Bool { left.millionths < right.millionths }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
