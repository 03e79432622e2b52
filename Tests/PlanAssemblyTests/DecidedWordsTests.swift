import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Decisions about words and amounts, and about checks.
struct DecidedWordsTests {
  // MARK: depart, reword, LA-amount

  @Test(arguments: [
    ("sub-1#N1", "impact"), ("sub-1#O1", "target"), ("sub-1#P1", "where"), ("sub-1#S1", "text"), ("sub-1#F1", "text"),
  ])
  func rewordChangesOneFieldAndKeepsWhatStoodThere(_ item: String, _ field: String) throws {
    let advices = [
      Make.advice(
        "sub-1",
        [
          Make.need("N1", impact: "Cannot follow."), Make.outcome("O1"), Make.provision("P1"), Make.strength("S1"),
          Make.fact("F1"),
        ])
    ]
    let before = try Assembling.of(advices)
    let made = try Assembling.of(advices, decisions: [Make.rewording("d1", item, field, to: "Quite new words.")])
    let name = String(item.dropFirst("sub-1#".count))
    let (old, new) = (try #require(before.entry("sub-1", name)), try #require(made.entry("sub-1", name)))
    #expect(new.content != old.content)
    #expect(ItemWords.texts(of: AdviceItem("x", new.content)).contains("Quite new words."))
    #expect(new.changes.map(\.field) == [field])
    let kept = try #require(new.changes.first?.before.plain)
    #expect(kept.isEmpty || ItemWords.texts(of: AdviceItem("x", old.content)).contains(kept))
    #expect(new.sources.map(\.manner) == [.edited])
    #expect(new.id == old.id)
    #expect(new.label == old.label)
  }

  @Test(arguments: [
    ("sub-1#V1", "text"), ("sub-1#N1", "frequency"), ("sub-1#P1", "statement"), ("sub-1#R1", "text"), ("sub-9#N1", "x"),
  ])
  func whatCannotBeRewordedIsTold(_ item: String, _ field: String) throws {
    let advices = [
      Make.advice("sub-1", [Make.view("V1"), Make.need("N1"), Make.provision("P1"), Make.recommendation("R1")])
    ]
    let made = try Assembling.of(advices, decisions: [Make.rewording("d1", item, field, to: "Quite new words.")])
    #expect(made.idleDecisions == ["d1"])
    let before = try Assembling.of(advices)
    #expect(made.plan.entries == before.plan.entries)
  }

  @Test func twoRewordingsKeepTheWholeHistory() throws {
    let made = try Assembling.of(
      [Make.advice("sub-1", [Make.need("N1", "First.")])],
      decisions: [Make.rewording("d1", "sub-1#N1", to: "Second."), Make.rewording("d2", "sub-1#N1", to: "Third.")])
    let entry = try #require(made.entry("sub-1", "N1"))
    #expect(entry.words == "Third.")
    #expect(entry.changes.map(\.before.plain) == ["First.", "Second."])
    #expect(entry.changes.map(\.decision) == ["d1", "d2"])
  }

  @Test func anAmountKeepsEveryFieldThatItChanges() throws {
    let made = try Assembling.of(
      [Make.advice("sub-1", [Make.provision("P1", minutes: 45)])],
      decisions: [
        Make.decision("d1", .authorityAmount, ["sub-1#P1"]) {
          $0.field = "frequency"
          $0.text = Prose("twice a week")
          var amount = Decision.Amount()
          (amount.times, amount.per, amount.minutes) = ("2", "week", 30)
          $0.amount = amount
        }
      ])
    let entry = try #require(made.entry("sub-1", "P1"))
    #expect(
      entry.row?.frequencies == [Provision.Frequency(words: "twice a week", times: "2", per: "week")])
    #expect(entry.row?.sessionLengths.map(\.minutes) == [30])
    #expect(entry.sources.map(\.manner) == [.authority])
    // The advice said 45 minutes, and the plan must be able to say so.
    #expect(entry.changes.map(\.field) == ["frequency", "session-length"])
    #expect(entry.changes.map(\.before.plain) == ["once a week", "45 minutes"])
  }

  @Test func anAmountSettlesNothingElseOfTheRow() throws {
    let before = try #require(try Assembling.of(items: Make.provision("P1")).entry("sub-1", "P1")?.row)
    let made = try Assembling.of(
      [Make.advice("sub-1", [Make.provision("P1")])],
      decisions: [
        Make.decision("d1", .authorityAmount, ["sub-1#P1"]) { ($0.field, $0.text) = ("total", Prose("10 hours")) }
      ])
    var after = try #require(made.entry("sub-1", "P1")?.row)
    #expect(after.totals.map(\.words) == ["10 hours"])
    after.totals = before.totals
    #expect(after == before)
  }

  // MARK: override-check

  @Test func overrideSettlesTheQuestionOfItsItemAndNoOther() throws {
    let made = try Assembling.of(
      [Make.advice("sub-1", [Make.need("N1"), Make.need("N2", "Another.")])],
      decisions: [Make.decision("d1", .overrideCheck, ["sub-1#N1"]) { $0.check = "need-without-provision" }])
    #expect(made.questions(.needWithoutProvision).map { $0.sides.map(\.item) } == [["N2"]])
    let other = try Assembling.of(
      [Make.advice("sub-1", [Make.need("N1")])],
      decisions: [Make.decision("d1", .overrideCheck, ["sub-1#N1"]) { $0.check = "conflict-amount" }])
    #expect(other.questions(.needWithoutProvision).count == 1)
  }
}
