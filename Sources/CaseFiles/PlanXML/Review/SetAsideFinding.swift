package import Findings
import PlanModel

/// A finding that somebody put aside, with a reason.
package struct SetAsideFinding: Sendable, Hashable {
  /// As grave as it would be by itself.
  package var finding: Finding
  /// Who, when, why and until when, in words.
  package var because: String

  package init(_ finding: Finding, because: String) {
    self.finding = finding
    self.because = because
  }

  package init(_ finding: Finding, _ suppression: Suppression) {
    self.finding = finding
    self.finding.severity = Severity(rawValue: suppression.was) ?? finding.severity
    // What it was told with says who put it aside; here that stands by itself.
    (self.finding.explanation, self.finding.remedy) = ("", "")
    func day(_ iso: String) -> String { CivilDate(iso: iso)?.displayed(.long) ?? iso }
    let who = [suppression.by, suppression.role, day(suppression.on)].compactMap { $0 }.joined(separator: ", ")
    let end = suppression.until.map { ", until \(day($0))" } ?? ""
    because = "\(who) (\(suppression.decision)\(end)): \(suppression.reason)"
  }
}
