package import Findings
package import PlanModel

/// One check of the finished plan: one rule, one file, named after what it finds.
package protocol Rule: Sendable {
  var about: RuleDescription { get }
  func findings(in context: CheckContext) -> [Finding]
}

extension Rule {
  /// Id in the catalogue of checks, such as `need-without-provision`.
  package var id: String { about.id }

  /// A finding of this rule: what is not said here is as the description has it.
  func finding(
    _ summary: String, at place: Place, _ severity: Severity? = nil, because explanation: String? = nil,
    remedy: String? = nil
  ) -> Finding {
    Finding(
      about.id, severity ?? about.severity, summary, explanation: explanation ?? about.why,
      remedy: remedy ?? about.remedy, basis: about.basis, at: place)
  }
}

/// A check of the catalogue whose findings come from where its facts are known: the reading of files, the merge, the
/// documents. It is described beside the others, and its examples run like theirs.
package protocol FoundElsewhere: Rule {}

extension FoundElsewhere {
  package func findings(in context: CheckContext) -> [Finding] { [] }
}

/// What a rule may look at. Everything is a value; a rule has no clock and no files.
package struct CheckContext: Sendable {
  package var plan: Plan
  package var profile: Profile
  package var stage: StageRule?
  /// Days before a limit from which it counts as near: a setting of the authority.
  package var nearDays: Int

  package init(plan: Plan, profile: Profile, stage: StageRule?, nearDays: Int) {
    self.plan = plan
    self.profile = profile
    self.stage = stage
    self.nearDays = nearDays
  }

  /// What people call the advice, such as "K6".
  func annexLabel(of submission: String?) -> String? {
    guard let submission else { return nil }
    return plan.annex.first { $0.advice?.id == submission }?.label ?? submission
  }

  /// Where an entry stands in the plan, and where it comes from.
  func place(of entry: PlanEntry, field: String? = nil) -> Place {
    let source = entry.sources.first
    let file = plan.annex.first { $0.advice?.id == source?.submission }?.advice?.source.path
    return Place(
      file: source?.submission == nil ? plan.record.source.path : file, line: source?.line,
      submission: source?.submission, item: source?.item, label: entry.label, section: entry.section.rawValue,
      field: field)
  }
}
