package import Findings

/// A finding that somebody put aside, with a reason.
package struct SetAsideFinding: Sendable, Hashable {
  /// As grave as it would be by itself.
  package var finding: Finding
  /// Who, when, why and until when.
  package var suppression: Suppression

  package init(_ finding: Finding, _ suppression: Suppression) {
    self.finding = finding
    self.finding.severity = Severity(rawValue: suppression.was) ?? finding.severity
    // What it was told with says who put it aside; here that stands by itself.
    (self.finding.explanation, self.finding.remedy) = ("", "")
    self.suppression = suppression
  }
}
