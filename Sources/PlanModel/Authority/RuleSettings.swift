/// What an authority has settled about the rules: how grave a finding is, phrases of the house, and numbers.
package struct RuleSettings: Sendable, Hashable {
  /// Severities other than those of the catalogue, by the id of the rule.
  package var levels: [String: FindingLevel] = [:]
  /// Phrases of the house that a rule says nothing about, by the id of the rule.
  package var exceptions: [String: [String]] = [:]
  package var numbers = RuleNumbers()

  package init() {}
}

/// What the settings of an authority are checked against: one rule of the program.
package struct KnownRule: Sendable, Hashable {
  package var id: String
  package var level: FindingLevel
  /// † in the catalogue: it may be raised, and neither lowered nor switched off.
  package var isFixed: Bool

  package init(id: String, level: FindingLevel, isFixed: Bool) {
    self.id = id
    self.level = level
    self.isFixed = isFixed
  }
}

extension FindingLevel {
  /// From `off` to `error`.
  package var rank: Int {
    switch self {
    case .off: 0
    case .note: 1
    case .warning: 2
    case .error: 3
    }
  }
}
