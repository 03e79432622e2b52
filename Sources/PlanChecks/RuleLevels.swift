package import Findings
package import PlanModel

/// How grave findings are where the profile of the law or the authority says otherwise than the catalogue.
package struct RuleLevels: Sendable {
  private let levels: [String: FindingLevel]
  private static let known = Dictionary(
    AllRules.known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  package init(profile: Profile, settings: RuleSettings) {
    levels = profile.severities.merging(settings.levels) { _, own in own }
  }

  /// A rule that may say more or less of one case keeps the difference: a level that raises is the least it says, a
  /// level that lowers is the most. A rule that is fixed is never lowered, whatever was asked.
  package func applied(to findings: [Finding]) -> [Finding] {
    if levels.isEmpty { return findings }
    return findings.compactMap { finding in
      guard let level = levels[finding.id] else { return finding }
      let rule = RuleLevels.known[finding.id]
      let usual = rule?.level ?? FindingLevel(finding.severity)
      if rule?.isFixed == true, level.rank < usual.rank { return finding }
      guard let asked = Severity(rawValue: level.rawValue) else { return nil }
      var finding = finding
      finding.severity = level.rank >= usual.rank ? max(finding.severity, asked) : min(finding.severity, asked)
      return finding
    }
  }
}

extension FindingLevel {
  package init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}

extension AllRules {
  /// The rules as the settings of an authority are checked against them.
  package static var known: [KnownRule] {
    rules.map { KnownRule(id: $0.id, level: FindingLevel($0.about.severity), isFixed: $0.about.isFixed) }
  }
}
