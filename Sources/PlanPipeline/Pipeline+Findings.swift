import Findings
import PlanChecks
package import PlanModel

extension Pipeline {
  /// What rules look at.
  ///
  /// - Parameter occasion: nil for that of the stage.
  func context(_ plan: Plan, _ profile: Profile, _ stage: StageRule?, occasion: Occasion? = nil) -> CheckContext {
    var context = CheckContext(
      plan: plan, profile: profile, stage: stage, occasion: occasion, settings: workshop.settings,
      numbers: workshop.rules.numbers, reader: workshop.reader, checkWords: workshop.checkWords, lists: workshop.lists)
    context.words = workshop.ruleWords
    return context
  }

  /// Findings as they are told: as grave as the law and the authority have it, without what the authority calls by a
  /// phrase of its own, and with what a person puts up with marked as such.
  ///
  /// - Returns: in the order in which they are told, each with its fingerprint; and those overridden as they were.
  func told(_ findings: [Finding], _ context: CheckContext) -> (told: [Finding], overridden: [Finding]) {
    let levels = RuleLevels(profile: context.profile, settings: workshop.rules)
    let weighed = HousePhrases(workshop.rules, plan: context.plan).applied(
      to: levels.applied(to: findings.map(Pipeline.grounded)))
    let overrides = Overrides(context.plan, checks: context.profile.issueChecks)
    let (told, overridden) = overrides.applied(to: weighed)
    let remarks = levels.applied(to: SuppressionRemarks(overrides, context).findings(on: weighed))
    return (Fingerprints(context.plan).applied(to: (told + remarks).inOrder()), overridden)
  }
}

extension Pipeline {
  private static let bases = Dictionary(
    AllRules.rules.map { ($0.id, $0.about.basis) }, uniquingKeysWith: { first, _ in first })

  /// A finding that comes from the reading or the merge, with the basis that the catalogue gives for it.
  private static func grounded(_ finding: Finding) -> Finding {
    guard finding.basis.isEmpty, let basis = bases[finding.id] else { return finding }
    var finding = finding
    finding.basis = basis
    return finding
  }
}

extension Workshop {
  /// The rules of the program, as the settings of an authority are checked against them.
  package static var knownRules: [KnownRule] { AllRules.known }
}
