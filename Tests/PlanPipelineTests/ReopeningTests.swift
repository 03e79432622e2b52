import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// A new version of one advice: what was decided about words that stay the same holds, the rest is open again.
struct ReopeningTests {
  private func advice(_ version: Int, need: String = "Tires.", row: String = "Rest.", page: String? = nil) -> Advice {
    var first = Make.need("N1", need)
    first.page = page
    return Make.advice(
      "ep-1", [first, Make.provision("P1", row, needs: ["N1"]), Make.strength("S1")], version: version)
  }

  /// Three decisions on the one advice, one on another.
  private func folder() throws -> DecidedCase {
    let other = Make.advice(
      "slt-1", [Make.need("N1", "Yawns."), Make.provision("P1", "Sleep.", needs: ["N1"])], head: .e)
    let folder = try DecidedCase(Make.record(), [advice(1), other])
    try folder.decide(.reword, ["ep-1#N1"]) { ($0.field, $0.text) = ("statement", "Is soon tired.") }
    try folder.decide(.place, ["ep-1#P1"]) { $0.section = .g }
    try folder.decide(.setAside, ["ep-1#S1"])
    try folder.decide(.setAside, ["slt-1#P1"])
    return folder
  }

  @Test func decisionsAboutUnchangedWordsStandAndTheOthersAreOpenAgain() throws {
    let folder = try folder()
    try folder.disk.write(advice(2, need: "Tires easily."))
    let made = try folder.assembled()
    #expect(made.plan.decisions.map(\.id) == ["d2", "d3", "d4"])
    #expect(made.plan.reopened.map(\.id) == ["d1"])
    let need = try #require(made.plan.entries.first { $0.sources.first?.item == "N1" })
    #expect(need.sources.first?.version == 2)
    #expect(need.changes.isEmpty)
    #expect(made.plan.entries.contains { $0.section == .g && $0.decisions == ["d2"] })
    let finding = try #require(made.findings.first { $0.id == "decision-reopened" })
    #expect(finding.place.item == "d1")
    #expect(finding.place.file == "decisions.xml")
    #expect((finding.place.line ?? 0) > 1)
    let question = try #require(made.plan.questions.first { $0.kind == .reopened })
    #expect(question.sides.map(\.item) == ["N1"])
  }

  @Test func anotherPageOrOrderOpensNothingAgain() throws {
    let folder = try folder()
    var later = advice(2, page: "14")
    later.items.reverse()
    try folder.disk.write(later)
    let made = try folder.assembled()
    #expect(made.plan.reopened.isEmpty)
    #expect(made.plan.decisions.count == 4)
  }

  @Test func anItemThatIsGoneOpensItsDecisionAgain() throws {
    let folder = try folder()
    var later = advice(2)
    later.items.removeAll { $0.id == "S1" }
    try folder.disk.write(later)
    let made = try folder.assembled()
    #expect(made.plan.reopened.map(\.id) == ["d3"])
    // There is nothing left to confirm it for.
    let question = try #require(made.plan.questions.first { $0.kind == .reopened })
    #expect(question.choices.map(\.decision.kind) == [.withdraw])
  }

  /// Takes the printed choice of this kind of the one decision that is open again.
  private func answerReopened(_ folder: DecidedCase, by kind: Decision.Kind) throws {
    let question = try #require(try folder.assembled().plan.questions.first { $0.kind == .reopened })
    let choice = try #require(question.choices.firstIndex { $0.decision.kind == kind })
    try folder.answer(question.id, choice + 1)
  }

  @Test func confirmingItForTheNewWordsClosesItAndTheOldOneStaysOnFile() throws {
    let folder = try folder()
    try folder.disk.write(advice(2, need: "Tires easily."))
    try answerReopened(folder, by: .reword)
    let made = try folder.assembled()
    #expect(made.plan.reopened.isEmpty)
    let need = try #require(made.plan.entries.first { $0.sources.first?.item == "N1" })
    #expect(need.changes.map(\.before.plain) == ["Tires easily."])
    #expect(need.changes.map(\.decision) == ["d5"])
    let record = try folder.record()
    #expect(record.decisions.map(\.id) == ["d1", "d2", "d3", "d4", "d5"])
    #expect(record.decisions.last?.replaces == ["d1"])
    #expect(record.decisions.last?.items.first?.wordsSHA256 != record.decisions.first?.items.first?.wordsSHA256)
  }

  @Test func takingItBackClosesItToo() throws {
    let folder = try folder()
    try folder.disk.write(advice(2, need: "Tires easily."))
    try answerReopened(folder, by: .withdraw)
    let made = try folder.assembled()
    #expect(made.plan.reopened.isEmpty)
    #expect(!made.findings.contains { $0.id == "decision-reopened" })
    #expect(made.plan.entries.allSatisfy { $0.changes.isEmpty })
  }

  @Test func anotherDecisionAboutTheSameItemStandsInItsPlace() throws {
    let folder = try folder()
    try folder.disk.write(advice(2, need: "Tires easily."))
    let report = try folder.decide(.reword, ["ep-1#N1"]) {
      ($0.field, $0.text) = ("statement", "Tires fast.")
    }
    #expect(report.decision.replaces == ["d1"])
    #expect(report.reopened.isEmpty)
    #expect(try folder.assembled().plan.entries.contains { !$0.changes.isEmpty })
  }

  @Test func aChoiceBetweenTwoIsOpenAgainWhenEitherChanges() throws {
    for (changed, need) in [("ep-1", "N1"), ("slt-1", "N1")] {
      let folder = try DecidedCase(
        Make.record(),
        [Make.advice("ep-1", [Make.need("N1", "Tires.")]), Make.advice("slt-1", [Make.need("N1", "Yawns.")])])
      try folder.decide(.merge, ["ep-1#N1", "slt-1#N1"]) { $0.keep = "ep-1#N1" }
      #expect(try folder.assembled().plan.entries.count == 1)
      try folder.disk.write(Make.advice(changed, [Make.need(need, "Quite otherwise.")], version: 2))
      let made = try folder.assembled()
      #expect(made.plan.reopened.map(\.id) == ["d1"])
      #expect(made.plan.entries.count == 2)
      let lines = made.account.lines.filter { $0.fate.name != "superseded" }
      #expect(lines.map(\.fate.name) == ["placed", "placed"])
    }
  }

  @Test func aSubmissionLeftOutIsOpenAgainWhenItsFileChanges() throws {
    let folder = try folder()
    try folder.decide(.setAside, ["slt-1"])
    try folder.disk.write(Make.advice("slt-1", [Make.need("N1", "Yawns.")], head: .e, version: 2))
    let made = try folder.assembled()
    #expect(Set(made.plan.reopened.map(\.id)) == ["d4", "d5"])
    #expect(made.plan.entries.contains { $0.sources.first?.submission == "slt-1" })
  }
}
