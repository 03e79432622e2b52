import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// Empty sections, replies that say nothing, and a placement in a draft.
struct SectionAndReplyTests {
  @Test func anEmptySectionNobodyExplainsIsTold() throws {
    var plan = Checking.plan()
    plan.record.personalBudget = PersonalBudget(isRequested: false)
    plan.gaps = [Gap(section: .h1, field: .entries)]
    let findings = try Checking.findings(SectionLeftEmptyUnexplained(), plan)
    #expect(findings.map(\.id) == ["section-left-empty-unexplained"])
    #expect(findings.allSatisfy { $0.severity == .warning })
    #expect(findings.first?.summary.hasPrefix("Section H1 ") == true)
    plan.record.personalBudget = nil
    #expect(try Checking.findings(SectionLeftEmptyUnexplained(), plan).map(\.place.section) == ["H1", "J"])
  }

  @Test func anyOtherGapIsNoEmptySection() throws {
    var plan = Checking.plan()
    plan.record.personalBudget = PersonalBudget(isRequested: false)
    plan.gaps = [Gap(section: .a, field: .views), Gap(section: .k, field: .advice, head: .d)]
    #expect(try Checking.findings(SectionLeftEmptyUnexplained(), plan).isEmpty)
  }

  @Test func aPlacementKeptOutOfADraftIsNoted() throws {
    var record = Make.record()
    record.placements = [Placement()]
    let held = Checking.plan(record: record)
    let findings = try Checking.findings(PlacementInDraft(), held)
    #expect(findings.map(\.id) == ["placement-in-draft"])
    #expect(findings.map(\.severity) == [.note])
    var shown = held
    shown.placements = record.placements
    #expect(try Checking.findings(PlacementInDraft(), shown).map(\.severity) == [.error])
    #expect(try Checking.findings(PlacementInDraft(), shown, stage: .final).isEmpty)
    #expect(try Checking.findings(PlacementInDraft(), Checking.plan()).isEmpty)
  }

  @Test func aReplyThatNobodyAssessedIsTold() throws {
    let entry = Checking.entry(Make.noNeeds("C1"), in: .d, marks: [.nilReturn])
    let findings = try Checking.findings(NilReturn(), Checking.plan([entry]))
    #expect(findings.map(\.id) == ["nil-return"])
    #expect(findings.map(\.severity) == [.warning])
  }

  @Test func aFindingOfNoNeedsIsNoNilReturn() throws {
    let entry = Checking.entry(Make.noNeeds("C1", assessed: true), in: .d)
    #expect(try Checking.findings(NilReturn(), Checking.plan([entry])).isEmpty)
  }

  @Test func oneSubmissionIsToldOnce() throws {
    let entry = Checking.entry(Make.noNeeds("C1"), in: .d, marks: [.nilReturn])
    let row = Checking.row(.e, .nilReturn, advice: Make.advice("sub-1", head: .e))
    #expect(try Checking.findings(NilReturn(), Checking.plan([entry], annex: [row])).count == 1)
  }

  @Test func aNilReturnOnRecordIsToldWithoutAFile() throws {
    #expect(try Checking.findings(NilReturn(), Checking.plan(annex: [Checking.row(.e, .nilReturn)])).count == 1)
    #expect(try Checking.findings(NilReturn(), Checking.plan(annex: [Checking.row(.e, .received)])).isEmpty)
  }
}
