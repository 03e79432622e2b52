import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// What becomes of items of different advices that are about the same matter, row by row of the table.
struct ItemMatchingTests {
  private static let topics = TopicLexicon([
    ("expressive-language", ["expressive language"]), ("spelling", ["spelling"]), ("handwriting", ["handwriting"]),
  ])

  private func needs(_ first: String, _ second: String, area: Area? = .communicationInteraction) -> [Advice] {
    [
      Make.advice("sub-1", [Make.need("N1", first)]),
      Make.advice("sub-2", [Make.need("N1", second, area: area)]),
    ]
  }

  @Test("Exact duplicate: merged, with all sources kept")
  func exactDuplicate() throws {
    let made = try Assembling.of(needs("Needs “quiet” to listen.", "NEEDS \"quiet\"  to listen."))
    #expect(made.plan.entries.map { $0.sources.map(\.submission) } == [["sub-1", "sub-2"]])
    #expect(made.questions(.duplicateNeed).isEmpty)
  }

  @Test("Exact duplicate: a split keeps the items apart, and they are not asked about again")
  func exactDuplicateSplit() throws {
    let made = try Assembling.of(
      needs("Needs quiet to listen in class.", "Needs quiet to listen in class."),
      decisions: [Make.decision("d1", .split, ["sub-1#N1", "sub-2#N1"])])
    #expect(made.plan.entries.map { $0.sources.map(\.submission) } == [["sub-1"], ["sub-2"]])
    #expect(made.plan.entries.flatMap(\.sources).allSatisfy { $0.manner == .verbatim })
    #expect(made.questions(.duplicateNeed).isEmpty)
  }

  @Test("Exact duplicate: a split of two leaves a third with the first of them")
  func splitOfTwoOfThree() throws {
    let made = try Assembling.of(
      needs("Tires quickly.", "Tires quickly.") + [Make.advice("sub-3", [Make.need("N1", "Tires quickly.")])],
      decisions: [Make.decision("d1", .split, ["sub-1#N1", "sub-2#N1"])])
    #expect(made.plan.entries.map { $0.sources.map(\.submission) } == [["sub-1", "sub-3"], ["sub-2"]])
  }

  @Test(
    "Near duplicate: proposed, and both stay until somebody decides",
    arguments: [
      ("Her expressive language is delayed.", "She has weak expressive language for her age."),
      ("Struggles to remember lists of spoken instructions.", "Struggles to remember spoken instructions, lists."),
    ])
  func nearDuplicate(_ first: String, _ second: String) throws {
    let made = try Assembling.of(needs(first, second), topics: Self.topics)
    #expect(made.plan.entries.map(\.words) == [first, second])
    let question = try #require(made.questions(.duplicateNeed).first)
    #expect(question.sides.map(\.submission) == ["sub-1", "sub-2"])
    #expect(question.choices.map(\.decision.kind) == [.merge, .merge, .split])
    #expect(made.findings.filter { $0.id == "duplicate-need" }.map(\.severity) == [.note])
  }

  @Test("Near duplicate: one wording is kept, the other stays as a source")
  func nearDuplicateDecided() throws {
    let advices = needs("Her expressive language is delayed.", "She has weak expressive language for her age.")
    let open = try Assembling.of(advices, topics: Self.topics)
    let question = try #require(open.questions(.duplicateNeed).first)
    for (index, kept) in [(0, "sub-1"), (1, "sub-2")] {
      let made = try Assembling.of(
        advices, decisions: [Make.decision("d1", taking: question.choices[index])], topics: Self.topics)
      let entry = try #require(made.plan.entries.first)
      #expect(made.plan.entries.count == 1)
      #expect(entry.words == open.entry(kept, "N1")?.words)
      #expect(Set(entry.sources.map(\.submission)) == ["sub-1", "sub-2"])
      #expect(made.plan.questions.allSatisfy { $0.kind != .duplicateNeed })
    }
    let apart = try Assembling.of(
      advices, decisions: [Make.decision("d1", taking: question.choices[2])], topics: Self.topics)
    #expect(apart.plan.entries.count == 2)
    #expect(apart.questions(.duplicateNeed).isEmpty)
  }

  @Test("Near duplicate: an exact repeat of one side goes with it, and is not asked about again")
  func nearDuplicateOfARepeat() throws {
    let advices =
      needs("Her expressive language is delayed.", "She has weak expressive language for her age.")
      + [Make.advice("sub-3", [Make.need("N1", "Her expressive language is delayed.")])]
    let question = try #require(try Assembling.of(advices, topics: Self.topics).questions(.duplicateNeed).first)
    for index in question.choices.indices {
      let made = try Assembling.of(
        advices, decisions: [Make.decision("d1", taking: question.choices[index])], topics: Self.topics)
      #expect(made.questions(.duplicateNeed).isEmpty)
      #expect(made.plan.entries.count == (index == 2 ? 2 : 1))
      #expect(Set(made.plan.entries.flatMap(\.sources).map(\.submission)) == ["sub-1", "sub-2", "sub-3"])
    }
  }

  @Test("Near duplicate: what one author wrote is not compared, nor are needs of different areas")
  func notCompared() throws {
    let words = ("Her expressive language is delayed.", "She has weak expressive language for her age.")
    let ofOne = try Assembling.of(
      [Make.advice("sub-1", [Make.need("N1", words.0), Make.need("N2", words.1)])], topics: Self.topics)
    #expect(ofOne.questions(.duplicateNeed).isEmpty)
    let apart = try Assembling.of(needs(words.0, words.1, area: .semh), topics: Self.topics)
    #expect(apart.questions(.duplicateNeed).isEmpty)
  }

  @Test("Subset: the larger is proposed, and the smaller is listed as its source")
  func subset() throws {
    let advices = needs("Difficulty with spelling.", "Difficulty with spelling and handwriting.")
    let open = try Assembling.of(advices, topics: Self.topics)
    #expect(open.plan.entries.count == 2)
    let question = try #require(open.questions(.needWithin).first)
    #expect(question.choices.map(\.isProposed) == [true, false])
    let made = try Assembling.of(
      advices, decisions: [Make.decision("d1", taking: question.choices[0])], topics: Self.topics)
    #expect(made.plan.entries.map(\.words) == ["Difficulty with spelling and handwriting."])
    #expect(Set(made.plan.entries[0].sources.map(\.submission)) == ["sub-1", "sub-2"])
    let both = try Assembling.of(
      advices, decisions: [Make.decision("d1", taking: question.choices[1])], topics: Self.topics)
    #expect(both.plan.entries.count == 2)
    #expect(both.questions(.needWithin).isEmpty)
  }

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

  @Test("Same provision for several needs: one row, many needs")
  func oneRowSeveralNeeds() throws {
    let made = try Assembling.of(
      items: Make.need("N1", "First."), Make.need("N2", "Second."), Make.need("N3", "Third."),
      Make.provision("P1", needs: ["N1", "N2", "N3"]))
    let rows = made.plan.entries(in: .f, .provision)
    #expect(rows.count == 1)
    #expect(rows[0].needs.count == 3)
    #expect(made.plan.entries(in: .b, .need).allSatisfy { $0.provisions == [rows[0].id] })
    #expect(made.plan.questions.isEmpty)
  }

  @Test("Need with no provision: asked of its author; a decision with a reason settles it")
  func needWithoutProvision() throws {
    let advices = [Make.advice("sub-1", [Make.need("N1")])]
    let made = try Assembling.of(advices)
    let question = try #require(made.questions(.needWithoutProvision).first)
    #expect(question.ask != nil)
    #expect(made.entry("sub-1", "N1")?.marks.contains(.needWithoutProvision) == true)
    let choice = try #require(question.choices.first)
    let after = try Assembling.of(advices, decisions: [Make.decision("d1", taking: choice)])
    #expect(after.questions(.needWithoutProvision).isEmpty)
    // The need is still without provision, and the plan still says so.
    #expect(after.entry("sub-1", "N1")?.marks.contains(.needWithoutProvision) == true)
  }

  @Test("Provision with no need: linked to a need, or left out")
  func provisionWithoutNeed() throws {
    let advices = [
      Make.advice("sub-1", [Make.need("N1"), Make.provision("P1"), Make.provision("P2", "Other.", needs: ["N1"])])
    ]
    let made = try Assembling.of(advices)
    let question = try #require(made.questions(.provisionWithoutNeed).first)
    #expect(question.sides.map(\.item) == ["P1"])
    #expect(question.choices.map(\.decision.kind) == [.place, .setAside])
    #expect(question.ask != nil)
    let linked = try Assembling.of(advices, decisions: [Make.decision("d1", taking: question.choices[0])])
    #expect(linked.entry("sub-1", "P1")?.needs == [linked.entry("sub-1", "N1")?.id].compactMap { $0 })
    #expect(linked.questions(.provisionWithoutNeed).isEmpty)
    let out = try Assembling.of(advices, decisions: [Make.decision("d1", taking: question.choices[1])])
    #expect(out.entry("sub-1", "P1") == nil)
    #expect(out.fates("sub-1", "P1") == [.setAside])
  }

  @Test("Private report: the same treatment as any advice")
  func privateReport() throws {
    let advices = Disagreeing.advices(minutes: (20, 60))
    let publicly = try Assembling.of(advices)
    var privately = advices
    privately[1].regulations = [.h]
    let made = try Assembling.of(privately)
    #expect(made.plan.entries.map(\.content) == publicly.plan.entries.map(\.content))
    let question = try #require(made.questions(.conflictAmount).first)
    #expect(question.sides.map(\.submission) == ["sub-1", "sub-2"])
    #expect(question.choices.filter(\.isProposed).isEmpty)
    let taken = try Assembling.of(privately, decisions: [Make.decision("d1", taking: question.choices[1])])
    #expect(taken.plan.entries(in: .f, .provision).map { $0.sources.map(\.submission) } == [["sub-2"]])
  }

  @Test("Near duplicate outcomes and rows: proposed like needs, whatever the authors' numbers are")
  func nearDuplicateOutcomes() throws {
    let advices = [
      Make.advice("sub-1", [Make.outcome("O1", "Amira will retell a short story with three events.")]),
      Make.advice("sub-2", [Make.outcome("O1", "Amira retells a short story with six events.")]),
    ]
    let made = try Assembling.of(advices)
    let question = try #require(made.questions(.duplicateOutcome).first)
    #expect(made.plan.entries(in: .e).count == 2)
    let after = try Assembling.of(advices, decisions: [Make.decision("d1", taking: question.choices[1])])
    #expect(after.plan.entries(in: .e).map(\.words) == ["Amira retells a short story with six events."])
    #expect(after.questions(.duplicateOutcome).isEmpty)
  }
}

/// Rows of the table about single items, with what a person makes of them. What is asked about at all is told in
/// `RowQuestionTests`.
struct SingleItemTests {
  private func decided(_ advices: [Advice], _ kind: Question.Kind, _ choice: Int) throws -> Assembly {
    let question = try #require(try Asking.of(advices).questions(kind).first)
    let made = try Asking.of(advices, decisions: [Make.decision("d1", taking: question.choices[choice])])
    #expect(made.questions(kind).isEmpty)
    #expect(made.idleDecisions.isEmpty)
    return made
  }

  private func row(_ id: String, _ words: String, _ fill: (inout Provision) -> Void = { _ in }) -> AdviceItem {
    var row = Provision(what: Prose(words))
    fill(&row)
    return AdviceItem(id, area: .communicationInteraction, .provision(row))
  }

  @Test("Ordinarily available: kept and noted until it is set aside with a reason")
  func ordinary() throws {
    let advices = [Make.advice("sub-1", [row("P1", "A visual timetable.") { $0.isOrdinarilyAvailable = true }])]
    #expect(try Asking.of(advices).entry("sub-1", "P1") != nil)
    #expect(try decided(advices, .ordinarilyAvailable, 0).fates("sub-1", "P1") == [.setAside])
    #expect(try decided(advices, .ordinarilyAvailable, 1).entry("sub-1", "P1") != nil)
  }

  @Test("Names a school: out of the sections by decision only, and in section K as its author wrote it")
  func namesASchool() throws {
    let advices = [Make.advice("sub-1", [row("P1", "A place at Larkfield School from September.")])]
    #expect(try Asking.of(advices).entry("sub-1", "P1")?.words == "A place at Larkfield School from September.")
    let made = try decided(advices, .namesSetting, 0)
    #expect(made.fates("sub-1", "P1") == [.setAside])
    #expect(made.plan.annex.compactMap(\.advice) == advices)
    // Rephrasing it as the feature that is needed does too.
    let reworded = try Asking.of(
      advices, decisions: [Make.rewording("d1", "sub-1#P1", "what", to: "Teaching in a class of eight.")])
    #expect(reworded.questions(.namesSetting).isEmpty)
    #expect(reworded.plan.annex.compactMap(\.advice) == advices)
  }

  @Test("A row that only points elsewhere: a question, and nothing is guessed in its place")
  func pointer() throws {
    let advices = [Make.advice("sub-1", [row("P1", "Please see attached report.")])]
    let made = try Asking.of(advices)
    #expect(made.entry("sub-1", "P1")?.row?.frequencies.isEmpty == true)
    #expect(try decided(advices, .pointer, 0).fates("sub-1", "P1") == [.setAside])
    #expect(try decided(advices, .pointer, 1).entry("sub-1", "P1")?.words == "Please see attached report.")
  }

  @Test("Outside the author's field: not asked where the right profession advised and another row was chosen")
  func outsideExpertise() throws {
    func advice(_ id: String, _ role: String, _ words: String) -> Advice {
      var advice = Make.advice(id, [row("P1", words) { $0.type = "physio-direct" }])
      advice.authors = [Author(name: "Kim", role: Coded(role, code: role))]
      return advice
    }
    let advices = [advice("ep", "EP", "Physiotherapy daily."), advice("pt", "physio", "Physiotherapy weekly.")]
    let choose = Make.decision("d1", .choose, ["ep#P1", "pt#P1"]) { $0.keep = Make.reference("ep#P1") }
    let made = try Asking.of(advices, decisions: [choose])
    #expect(made.plan.entries(in: .f, .provision).count == 1)
    #expect(made.questions(.outsideExpertise).isEmpty)
    let alone = [advices[0]]
    #expect(try decided(alone, .outsideExpertise, 1).entry("ep", "P1") != nil)
    #expect(try decided(alone, .outsideExpertise, 0).entry("ep", "P1") == nil)
  }
}
