package import Findings
package import PlanModel

/// One check of the finished plan: one rule, one file, named after what it finds.
package protocol Rule: Sendable {
  /// Id in the catalogue of checks, such as `need-without-provision`.
  var id: String { get }
  func findings(in context: CheckContext) -> [Finding]
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
