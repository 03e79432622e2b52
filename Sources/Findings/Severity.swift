/// How much a finding matters.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Worth a look.
  case note
  /// Likely to be challenged, or good practice in statutory guidance.
  case warning
  /// Must be fixed, or overridden with name and reason, before the plan is issued.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
