import CaseFiles
import PlanComparison
import PlanModel
import Templates
import TestSupport
import Testing

/// Compares small plans of values by the rules of the base.
enum Comparing {
  /// The rules in use, read from the templates.
  static let rules: Result<WeighingRules, any Error> = Result {
    let reading = try LayerFiles(templates: TemplateStore()).readWeighing(year: try Run.england().teachingYear)
    return try #require(reading.value)
  }

  static func changes(_ old: KeptPlan, _ new: KeptPlan) throws -> [PlanChange] {
    PlanComparison.changes(from: old, to: new, by: try rules.get())
  }

  static func changes(_ old: [PlanEntry], _ new: [PlanEntry]) throws -> [PlanChange] {
    try changes(plan(old), plan(new))
  }

  static func plan(_ entries: [PlanEntry], number: Int = 1) -> KeptPlan {
    var plan = KeptPlan(
      profile: "england-2014", stage: .draft, number: number, date: Make.today, reference: Make.reference)
    plan.entries = entries
    return plan
  }

  /// The one change between two versions of one row.
  static func row(_ change: (inout Provision) -> Void) throws -> PlanChange? {
    let before = row()
    var after = before
    change(&after)
    return try one(entry("P1", .provision(before)), entry("P1", .provision(after)))
  }

  /// The one change between two versions of one outcome.
  static func outcome(_ change: (inout Outcome) -> Void) throws -> PlanChange? {
    var before = Outcome(statement: Prose("Tells an adult what happened in 4 out of 5 quarrels."))
    before.target = Prose("4 of 5")
    before.baseline = Prose("1 of 5, March 2026.")
    before.byWhen = "July 2027"
    before.byWhenDate = PartialDate(iso: "2027-07")
    var after = before
    change(&after)
    return try one(
      entry("O1", .outcome(before), in: .e, label: "E1"), entry("O1", .outcome(after), in: .e, label: "E1"))
  }

  static func one(_ before: PlanEntry, _ after: PlanEntry) throws -> PlanChange? {
    let changes = try changes([before], [after])
    #expect(changes.count <= 1)
    return changes.first
  }

  /// A row that says everything in numbers.
  static func row(_ what: String = "Therapy in a quiet room, where the aims will be practised.") -> Provision {
    var row = Provision(what: Prose(what))
    row.deliveredBy = [Coded("speech and language therapist", code: "SaLT")]
    row.qualifications = ["Level 3, with two days of training"]
    row.frequencies = [Provision.Frequency(words: "twice a week", times: "2", per: "week")]
    row.sessionLengths = [Provision.SessionLength(words: "30 minutes", minutes: 30)]
    var group = Provision.Group(words: "three or four children")
    (group.kind, group.min, group.max) = ("small-group", 3, 4)
    row.group = group
    var period = Provision.Period(words: "term time")
    period.kind = "term-time"
    row.period = period
    row.reviews = [Provision.Review(words: "each term")]
    return row
  }

  static func entry(
    _ item: String, _ content: AdviceItem.Content, in section: Section = .f, area: Area? = nil,
    label: String? = "F1", from submission: String = "sub-1"
  ) -> PlanEntry {
    var entry = PlanEntry(
      id: PlanItemID(submission: submission, item: item), section: section, area: area, content: content,
      sources: [Citation(submission: submission, version: 1, item: item)])
    entry.label = label
    return entry
  }

  static func need(_ item: String, _ words: String, label: String? = "B1") -> PlanEntry {
    entry(item, .need(Need(statement: Prose(words))), in: .b, area: .semh, label: label)
  }
}

extension PlanChange {
  func field(_ name: String) -> FieldChange? { fields.first { $0.field == name } }
}
