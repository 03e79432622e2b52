import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// What becomes of items of different advices that cannot both be so, row by row of the table.
struct DisagreementTests {
  @Test("Different amounts: a conflict, with both shown side by side and none proposed")
  func differentAmounts() throws {
    let made = try Assembling.of(Disagreeing.advices(minutes: (20, 30)))
    let question = try #require(made.questions(.conflictAmount).first)
    #expect(made.questions(.conflictAmount).count == 1)
    #expect(question.fields == ["session-length"])
    #expect(question.sides.map(\.submission) == ["sub-1", "sub-2"])
    #expect(question.choices.map(\.decision.kind) == [.choose, .choose, .split])
    #expect(question.ask != nil)
    #expect(made.findings.filter { $0.id == "conflict-amount" }.map(\.severity) == [.error])
  }

  @Test("Different amounts: the same amount in other words is no conflict")
  func sameAmountInOtherWords() throws {
    var advices = Disagreeing.advices(minutes: (30, 30))
    guard case .provision(var row) = advices[1].items[1].content else { return }
    row.sessionLengths = [Provision.SessionLength(words: "half an hour", minutes: 30)]
    row.frequencies = [Provision.Frequency(words: "weekly", times: "1", per: "week")]
    advices[1].items[1].content = .provision(row)
    let made = try Assembling.of(advices)
    #expect(made.questions(.conflictAmount).isEmpty)
    #expect(made.questions(.duplicateProvision).count == 1)
  }

  @Test("Different amounts: three authors are one question with three sides")
  func threeAmounts() throws {
    var third = Disagreeing.advices(minutes: (60, 60))[0]
    third.id = "sub-3"
    let advices = Disagreeing.advices() + [third]
    let made = try Assembling.of(advices)
    let question = try #require(made.questions(.conflictAmount).first)
    #expect(made.questions(.conflictAmount).count == 1)
    let said = question.sides.compactMap { $0.values["session-length"] }
    #expect(said.sorted() == ["20 minutes", "30 minutes", "60 minutes"])
    let choice = try #require(question.choices.first { $0.decision.value.keep?.submission == "sub-2" })
    let one = try Assembling.of(advices, decisions: [Make.decision("d1", taking: choice)])
    let rows = one.plan.entries(in: .f, .provision)
    #expect(rows.map(\.words) == ["Therapy, as sub-2 puts it."])
    #expect(rows.map { Set($0.notFollowed.map(\.source.submission)) } == [["sub-1", "sub-3"]])
  }

  @Test("Different deliverer: a conflict of its own kind; both may be kept")
  func differentDeliverer() throws {
    let advices = Disagreeing.advices(minutes: (30, 30), deliverers: ("SaLT", "TA"))
    let made = try Assembling.of(advices)
    let question = try #require(made.questions(.conflictDeliverer).first)
    #expect(question.fields == ["delivered-by"])
    #expect(question.sides.map { $0.values["delivered-by"] } == ["speech therapist", "teaching assistant"])
    #expect(made.questions(.conflictAmount).isEmpty)
    let keep = try #require(question.choices.first { $0.decision.kind == .split })
    let both = try Assembling.of(advices, decisions: [Make.decision("d1", taking: keep)])
    #expect(both.plan.entries(in: .f, .provision).count == 2)
    #expect(both.plan.entries.allSatisfy { !$0.marks.contains(.disagreement) && $0.disagreesWith.isEmpty })
    #expect(both.questions(.conflictDeliverer).isEmpty)
  }

  @Test("Different time: the newer is proposed, and the older is kept as history")
  func differentTime() throws {
    let advices = Disagreeing.advices(dated: (Make.date(2024, 3, 1), Make.date(2026, 3, 27)))
    let made = try Assembling.of(advices)
    let question = try #require(made.questions(.olderAndNewer).first)
    #expect(made.questions(.conflictAmount).isEmpty)
    #expect(question.choices.filter(\.isProposed).map(\.decision.value.keep?.submission) == ["sub-2"])
    #expect(question.choices.first?.isProposed == true)
    let after = try Assembling.of(advices, decisions: [Make.decision("d1", taking: question.choices[0])])
    let row = try #require(after.entry("sub-2", "P1"))
    #expect(row.notFollowed.map(\.source.submission) == ["sub-1"])
    #expect(after.fates("sub-1", "P1") == [.notChosen(row.id, .f)])
  }

  @Test("Different time: advice of another role some weeks later is a conflict, not newer advice")
  func someWeeksApart() throws {
    let made = try Assembling.of(Disagreeing.advices())
    #expect(made.questions(.olderAndNewer).isEmpty)
    let same = try Assembling.of(Disagreeing.advices(roles: ("Therapist", "Therapist")))
    #expect(same.questions(.olderAndNewer).count == 1)
  }

  @Test("Different facts: both stand; scores of different days are no contradiction")
  func differentFacts() throws {
    func fact(_ value: String, on: PartialDate) -> AdviceItem {
      var fact = Fact(kind: "test", words: Prose("A score of \(value)."))
      (fact.name, fact.value, fact.on) = ("WIAT Reading", value, on)
      return AdviceItem("F1", area: .cognitionLearning, .fact(fact))
    }
    let day = PartialDate.day(Make.date(2026, 2, 1))
    let clash = try Assembling.of([
      Make.advice("sub-1", [fact("78", on: day)]), Make.advice("sub-2", [fact("87", on: day)]),
    ])
    let question = try #require(clash.questions(.conflictScore).first)
    #expect(question.sides.map { $0.values["value"] } == ["78", "87"])
    #expect(clash.plan.entries.count == 2)
    let series = try Assembling.of([
      Make.advice("sub-1", [fact("78", on: day)]),
      Make.advice("sub-2", [fact("87", on: .day(Make.date(2026, 3, 1)))]),
    ])
    #expect(series.questions(.conflictScore).isEmpty)
  }

  @Test("Different diagnoses: confirmed by one and ruled out by another is a question")
  func differentDiagnoses() throws {
    func fact(_ status: String, _ name: String) -> AdviceItem {
      var fact = Fact(kind: "diagnosis", words: Prose("As \(status)."))
      (fact.name, fact.status) = (name, status)
      return AdviceItem("F1", area: .health, .fact(fact))
    }
    let made = try Assembling.of([
      Make.advice("sub-1", [fact("confirmed", "Developmental co-ordination disorder")]),
      Make.advice("sub-2", [fact("ruled-out", "developmental coordination disorder")]),
    ])
    #expect(made.questions(.conflictFact).count == 1)
    #expect(made.plan.entries.count == 2)
    let agreed = try Assembling.of([
      Make.advice("sub-1", [fact("confirmed", "Asthma")]), Make.advice("sub-2", [fact("confirmed", "asthma")]),
    ])
    #expect(agreed.questions(.conflictFact).isEmpty)
  }
}
