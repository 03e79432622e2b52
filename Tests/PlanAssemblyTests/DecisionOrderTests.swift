import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Which of several decisions holds, and which is open again.
struct DecisionOrderTests {
  // MARK: which of several holds

  @Test func aLaterDecisionWinsOverAnEarlierOne() throws {
    let advices = Disagreeing.advices()
    for (first, second, kept) in [("sub-1#P1", "sub-2#P1", "sub-2"), ("sub-2#P1", "sub-1#P1", "sub-1")] {
      let made = try Assembling.of(
        advices, decisions: [Disagreeing.choose("d1", keep: first), Disagreeing.choose("d2", keep: second)])
      #expect(made.plan.entries(in: .f, .provision).map { $0.sources.map(\.submission) } == [[kept]])
      #expect(made.plan.entries(in: .f, .provision)[0].notFollowed.map(\.decision) == ["d2"])
      #expect(made.idleDecisions.isEmpty)
    }
  }

  @Test func aLaterDecisionWinsInARingOfThree() throws {
    let advices = ["sub-1", "sub-2", "sub-3"].map { Make.advice($0, [Make.need("N1", "As \($0) has it.")]) }
    func merge(_ id: String, _ left: String, into right: String) -> Decision {
      Make.decision(id, .merge, ["\(left)#N1", "\(right)#N1"]) { $0.keep = Make.reference("\(right)#N1") }
    }
    let made = try Assembling.of(
      advices,
      decisions: [
        merge("d1", "sub-1", into: "sub-2"), merge("d2", "sub-2", into: "sub-3"), merge("d3", "sub-3", into: "sub-1"),
      ])
    #expect(made.plan.entries.map(\.words) == ["As sub-1 has it."])
    #expect(Set(made.plan.entries[0].sources.map(\.submission)) == ["sub-1", "sub-2", "sub-3"])
  }

  @Test func aLaterSplitTakesApartWhatWasJoined() throws {
    let advices = [
      Make.advice("sub-1", [Make.need("N1", "Tires.")]), Make.advice("sub-2", [Make.need("N1", "Yawns.")]),
    ]
    let merge = Make.decision("d1", .merge, ["sub-1#N1", "sub-2#N1"]) { $0.keep = Make.reference("sub-1#N1") }
    let split = Make.decision("d2", .split, ["sub-1#N1", "sub-2#N1"])
    #expect(try Assembling.of(advices, decisions: [merge, split]).plan.entries.count == 2)
    var (again, earlier) = (merge, split)
    (again.id, earlier.id) = ("d2", "d1")
    #expect(try Assembling.of(advices, decisions: [earlier, again]).plan.entries.count == 1)
  }

  @Test func aLaterDecisionBringsBackWhatWasSetAside() throws {
    let advices = [
      Make.advice("sub-1", [Make.need("N1", "Tires.")]), Make.advice("sub-2", [Make.need("N1", "Yawns.")]),
    ]
    let aside = Make.decision("d1", .setAside, ["sub-2#N1"])
    let placed = try Assembling.of(
      advices, decisions: [aside, Make.decision("d2", .place, ["sub-2#N1"]) { $0.section = .c }])
    #expect(placed.entry("sub-2", "N1")?.section == .c)
    let merge = Make.decision("d2", .merge, ["sub-1#N1", "sub-2#N1"]) { $0.keep = Make.reference("sub-1#N1") }
    #expect(try Assembling.of(advices, decisions: [aside, merge]).entry("sub-1", "N1")?.sources.count == 2)
    // And the other way round it is left out.
    var last = aside
    last.id = "d3"
    #expect(try Assembling.of(advices, decisions: [merge, last]).fates("sub-2", "N1") == [.setAside])
  }

  @Test func aReplacedDecisionDoesNotApply() throws {
    let made = try Assembling.of(
      Disagreeing.advices(),
      decisions: [
        Disagreeing.choose("d1", keep: "sub-1#P1"), Disagreeing.choose("d2", keep: "sub-2#P1", replaces: ["d1"]),
      ])
    #expect(made.plan.decisions.map(\.id) == ["d2"])
    #expect(made.entry("sub-2", "P1")?.notFollowed.map(\.decision) == ["d2"])
  }

  @Test func aWithdrawnDecisionDoesNotApplyAndItsQuestionIsOpenAgain() throws {
    let advices = Disagreeing.advices()
    let made = try Assembling.of(
      advices,
      decisions: [Disagreeing.choose("d1", keep: "sub-1#P1"), Make.decision("d2", .withdraw, [], replaces: ["d1"])])
    let before = try Assembling.of(advices)
    #expect(made.plan.entries == before.plan.entries)
    #expect(made.plan.questions == before.plan.questions)
    #expect(made.account == before.account)
    #expect(made.idleDecisions.isEmpty)
  }

  @Test func aDecisionAboutWordsThatChangedIsShownAndNotInForce() throws {
    let decision = Disagreeing.choose("d1", keep: "sub-1#P1")
    let made = try Assembling.of(Disagreeing.advices(), reopened: [decision])
    #expect(made.plan.entries(in: .f, .provision).count == 2)
    #expect(made.plan.decisions.isEmpty)
    let finding = try #require(made.findings.first { $0.id == "decision-reopened" })
    #expect(finding.severity == .error)
    #expect(finding.place.item == "d1")
    // The question it had answered is open again, and answering that is enough.
    #expect(made.questions(.conflictAmount).count == 1)
    #expect(made.questions(.reopened).isEmpty)
  }

  @Test func aReopenedDecisionThatNoOtherQuestionCoversIsAskedAbout() throws {
    let advices = [Make.advice("sub-1", [Make.need("N1"), Make.provision("P1", needs: ["N1"])])]
    let decision = Make.decision("d1", .setAside, ["sub-1#P1"])
    let made = try Assembling.of(advices, reopened: [decision])
    let question = try #require(made.questions(.reopened).first)
    #expect(question.choices.map(\.decision.kind) == [.withdraw, .setAside])
    #expect(question.choices.map(\.decision.replaces) == [["d1"], ["d1"]])
    #expect(made.entry("sub-1", "P1") != nil)
    let gone = try Assembling.of([Make.advice("sub-1", [Make.need("N1")])], reopened: [decision])
    #expect(gone.questions(.reopened).map { $0.choices.map(\.decision.kind) } == [[.withdraw]])
  }

  @Test func aDecisionThatHasNoEffectAnyMoreSettlesNothing() throws {
    var third = Disagreeing.advices(minutes: (60, 60))[1]
    third.id = "sub-3"
    let advices = Disagreeing.advices() + [third]
    let three = Make.decision("d1", .choose, ["sub-1#P1", "sub-2#P1", "sub-3#P1"]) {
      $0.keep = Make.reference("sub-1#P1")
    }
    let made = try Assembling.of(advices, decisions: [three, Make.decision("d2", .setAside, ["sub-1#P1"])])
    #expect(made.plan.entries(in: .f, .provision).count == 2)
    let question = try #require(made.questions(.conflictAmount).first)
    #expect(Set(question.sides.map(\.submission)) == ["sub-2", "sub-3"])
    // It is told once, whatever the number of its items.
    #expect(made.idleDecisions == ["d1"])
  }

  // MARK: order

  @Test func takingADecisionASecondTimeChangesNothing() throws {
    let advices = Disagreeing.advices(further: [[Make.need("N2", "Tires.")], [Make.need("N2", "Yawns.")]])
    let once = [
      Disagreeing.choose("d1", keep: "sub-2#P1"), Make.rewording("d2", "sub-1#N2", to: "Is tired."),
      Make.decision("d3", .setAside, ["sub-2#N2"]),
    ]
    let first = try Assembling.of(advices, decisions: once)
    #expect(try Assembling.of(advices, decisions: once).plan == first.plan)
    let again = once.map { decision in
      var decision = decision
      decision.id += "0"
      return decision
    }
    let second = try Assembling.of(advices, decisions: once + again)
    #expect(second.plan.entries.map(\.content) == first.plan.entries.map(\.content))
    #expect(second.plan.entries.map(\.sources) == first.plan.entries.map(\.sources))
    #expect(second.account.lines.map(\.fate) == first.account.lines.map(\.fate))
    #expect(second.plan.questions == first.plan.questions)
  }

  @Test func theOrderOfDecisionsMattersAndTheOrderOfAdviceDoesNot() throws {
    let advices = Disagreeing.advices()
    let (one, two) = (Make.rewording("d1", "sub-1#N1", to: "One."), Make.rewording("d2", "sub-1#N1", to: "Two."))
    #expect(try Assembling.of(advices, decisions: [one, two]).entry("sub-1", "N1")?.words == "Two.")
    #expect(try Assembling.of(advices, decisions: [two, one]).entry("sub-1", "N1")?.words == "One.")
    let forth = try Assembling.of(advices, decisions: [one, two])
    let back = try Assembling.of(advices.reversed(), decisions: [one, two])
    #expect(forth.plan == back.plan)
    #expect(forth.account == back.account)
  }
}
