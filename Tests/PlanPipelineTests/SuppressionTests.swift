import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// A suppression has an end, stays in the report, and is itself looked at.
struct SuppressionTests {
  private let pipeline: Pipeline
  private let profile: Profile

  init() throws {
    let workshop = try Run.workshop()
    pipeline = Pipeline(workshop)
    profile = try workshop.profile("england-2014", askedBy: "a test")
  }

  private func decision(_ check: String, until: CivilDate? = nil, reason: String = "It was agreed.") -> Decision {
    var decision = Make.decision("d1", .overrideCheck, []) { $0.check = check }
    decision.on = Make.date(2026, 4, 1)
    decision.until = until
    decision.reason = Prose(reason)
    return decision
  }

  private func findings(_ decisions: [Decision]) throws -> [Finding] {
    let advice = Make.advice("ep-1", [Make.need("N1"), Make.provision("P1", "Lonely row.")])
    let record = Make.record()
    let reading = CaseReading(
      record: record, advices: [advice],
      decisions: DecisionRecord(caseReference: record.reference, decisions: decisions))
    return try pipeline.assemble(reading, profile, number: 1, Run.options()).findings
  }

  @Test("it is told with who, when, why, until when, and what the finding is by itself")
  func stays() throws {
    let found = try findings([decision("provision-without-need", until: Make.date(2026, 12, 31))])
    let told = try #require(found.first { $0.id == "provision-without-need" })
    let suppressed = try #require(told.suppressed)
    #expect(suppressed.decision == "d1" && suppressed.by == "R. Officer" && suppressed.on == "2026-04-01")
    #expect(suppressed.until == "2026-12-31" && suppressed.reason == "It was agreed.")
    #expect(suppressed.was == "warning")
    let report = FindingReport(found)
    #expect(report.suppressed == 1 && report.words.hasSuffix(", 1 suppressed"))
    #expect(report.notes == found.count { $0.severity == .note && $0.suppressed == nil })
    #expect(!found.contains { $0.id.hasPrefix("suppression-") })
  }

  @Test("after its last day the finding counts again, and that is told")
  func ends() throws {
    let lastDay = try findings([decision("provision-without-need", until: Make.today)])
    #expect(lastDay.contains { $0.suppressed != nil })
    let over = try findings([decision("provision-without-need", until: Make.date(2026, 4, 19))])
    #expect(over.allSatisfy { $0.suppressed == nil })
    #expect(over.contains { $0.id == "provision-without-need" && $0.severity == .warning })
    #expect(over.contains { $0.id == "suppression-ended" && $0.place.item == "d1" })
  }

  @Test("one for a rule that does not exist is told, with the rule that was probably meant")
  func unknown() throws {
    let found = try findings([decision("provision-without-ned")])
    let told = try #require(found.first { $0.id == "suppression-unknown-rule" })
    #expect(told.remedy.contains("--check provision-without-need"))
  }

  @Test("one that has nothing left to suppress is told")
  func stale() throws {
    #expect(try findings([decision("dob-mismatch")]).contains { $0.id == "suppression-stale" })
  }

  @Test("one without a reason suppresses nothing")
  func unexplained() throws {
    let found = try findings([decision("provision-without-need", reason: "–")])
    #expect(found.contains { $0.id == "suppression-without-reason" && $0.severity == .error })
    #expect(found.allSatisfy { $0.suppressed == nil })
  }

  @Test("a note can be put up with too")
  func note() throws {
    let notes = Set(try findings([]).filter { $0.severity == .note }.map(\.id))
    let id = try #require(notes.sorted().first)
    #expect(try findings([decision(id)]).contains { $0.id == id && $0.suppressed != nil })
  }
}
