import Findings
import PlanChecks
import PlanModel
import PlanPipeline
import TestSupport

/// Runs rules over a plan of values, under the law of the samples.
enum Checking {
  private static let profile = Result { try Run.england() }
  private static let lists = Result { try Run.workshop().lists }

  static func findings(
    _ rule: any Rule, _ plan: Plan, stage: Stage = .draft, nearDays: Int = 14
  ) throws -> [Finding] {
    rule.findings(in: try context(plan, stage: stage, nearDays: nearDays))
  }

  static func all(_ plan: Plan, stage: Stage = .draft) throws -> [Finding] {
    AllRules.findings(in: try context(plan, stage: stage, nearDays: 14))
  }

  private static func context(_ plan: Plan, stage: Stage, nearDays: Int) throws -> CheckContext {
    let profile = try profile.get()
    var plan = plan
    plan.stage = stage
    plan.terms = PlanTerms(profile, record: plan.record, stage: stage, on: plan.date)
    var settings = AuthoritySettings()
    settings.nearDays = nearDays
    return CheckContext(
      plan: plan, profile: profile, stage: profile.stages[stage], settings: settings,
      lists: try lists.get())
  }

  static func plan(
    _ entries: [PlanEntry] = [], record: CaseRecord = Make.record(), annex: [AnnexEntry] = [],
    on date: CivilDate = Make.today
  ) -> Plan {
    var plan = Plan(profile: "england-2014", stage: .draft, number: 1, date: date, record: record)
    plan.entries = entries
    plan.annex = annex
    return plan
  }

  static func entry(
    _ item: AdviceItem, in section: Section, label: String? = nil, marks: Set<PlanEntry.Mark> = [],
    submission: String? = "sub-1"
  ) -> PlanEntry {
    let citation = Citation(submission: submission, version: 1, item: item.id, line: 48)
    var entry = PlanEntry(
      id: PlanItemID(submission: submission, item: item.id), section: section, area: item.area, content: item.content,
      sources: [citation])
    entry.label = label
    entry.marks = marks
    return entry
  }

  static func row(
    _ head: RegulationHead, _ state: AnnexEntry.State, request: AdviceRequest? = nil, advice: Advice? = nil
  ) -> AnnexEntry {
    AnnexEntry(head: head, state: state, request: request, advice: advice)
  }
}
