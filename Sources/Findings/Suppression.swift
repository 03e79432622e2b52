/// That a person puts up with a finding: who, when, why, and until when. The finding stays in every report.
package struct Suppression: Sendable, Hashable, Codable {
  /// Id of the decision on record, such as `d3`.
  package var decision: String
  package var by: String
  package var role: String?
  /// The day of the decision, such as `2026-04-20`.
  package var on: String
  package var reason: String
  /// The last day on which it holds; nil where it has no end.
  package var until: String?
  /// The severity that the finding has by itself.
  package var was: String

  package init(
    decision: String, by: String, role: String?, on: String, reason: String, until: String?, was: Severity
  ) {
    self.decision = decision
    self.by = by
    self.role = role
    self.on = on
    self.reason = reason
    self.until = until
    self.was = was.rawValue
  }
}
