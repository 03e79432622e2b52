import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Decisions about where items go: placed, joined, chosen, left out.
struct DecisionTests {
  // MARK: place

  @Test func placePutsAnItemIntoAnotherSectionAndArea() throws {
    let advices = [
      Make.advice("sub-1", [Make.need("N1", area: .semh), Make.provision("P1", area: .semh, needs: ["N1"])])
    ]
    let made = try Assembling.of(
      advices,
      decisions: [
        Make.decision("d1", .place, ["sub-1#P1"]) { $0.section = .g },
        Make.decision("d2", .place, ["sub-1#N1"]) { ($0.section, $0.area) = (.c, .health) },
      ])
    let row = try #require(made.entry("sub-1", "P1"))
    let need = try #require(made.entry("sub-1", "N1"))
    #expect((row.section, row.area) == (.g, .semh))
    #expect((need.section, need.area) == (.c, .health))
    #expect(row.needs == [need.id])
    #expect((row.label, need.label) == ("G1", "C1"))
    #expect(made.line("sub-1", "P1")?.fate == .placed(row.id, .g))
    #expect(made.line("sub-1", "P1")?.decision == "d1")
    #expect(row.sources.map(\.manner) == [.verbatim])
  }

  @Test func placeTakesAWaitingItemIntoASection() throws {
    let advices = [Make.advice("sub-1", [Make.recommendation("R1", kind: "other", "A quiet room.", area: .semh)])]
    #expect(try Assembling.of(advices).fates("sub-1", "R1").map(\.name) == ["waiting"])
    let made = try Assembling.of(
      advices, decisions: [Make.decision("d1", .place, ["sub-1#R1"]) { $0.section = .f }])
    #expect(made.entry("sub-1", "R1")?.section == .f)
    #expect(made.entry("sub-1", "R1")?.area == .semh)
    // What stands among the help is help, in its author's words.
    #expect(made.entry("sub-1", "R1")?.content == .provision(Provision(what: Prose("A quiet room."))))
  }

  @Test func placeKeepsEachKindOfItemInItsSections() throws {
    let advices = [Make.advice("sub-1", [Make.need("N1"), Make.provision("P1"), Make.outcome("O1")])]
    let before = try Assembling.of(advices)
    let made = try Assembling.of(
      advices,
      decisions: [
        Make.decision("d1", .place, ["sub-1#N1"]) { $0.section = .f },
        Make.decision("d2", .place, ["sub-1#P1"]) { ($0.section, $0.needs) = (.b, [Make.reference("sub-1#N1")]) },
        Make.decision("d3", .place, ["sub-1#O1"]) { $0.section = .i },
      ])
    #expect(made.plan.entries == before.plan.entries)
    #expect(made.account == before.account)
    #expect(
      made.findings.filter { $0.id == "decision-without-effect" }.compactMap(\.place.item).sorted() == [
        "d1", "d2", "d3",
      ])
  }

  @Test func placeLinksAnItemToNeedsAndOutcomesOfOtherAuthors() throws {
    let made = try Assembling.of(
      [
        Make.advice("sub-1", [Make.need("N1"), Make.outcome("O1")]), Make.advice("sub-2", [Make.provision("P1")]),
      ],
      decisions: [
        Make.decision("d1", .place, ["sub-2#P1"]) {
          $0.needs = [Make.reference("sub-1#N1")]
          $0.outcomes = [Make.reference("sub-1#O1")]
        }
      ])
    let row = try #require(made.entry("sub-2", "P1"))
    #expect(row.needs == [made.entry("sub-1", "N1")?.id])
    #expect(row.outcomes == [made.entry("sub-1", "O1")?.id])
    #expect(made.entry("sub-1", "N1")?.provisions == [row.id])
    #expect(row.section == .f)
  }

  @Test func whatIsConfidentialIsShownOnlyWhenItIsPlaced() throws {
    var advice = Make.advice("sub-1", [Make.need("N1")])
    var part = Confidential(reason: "The family asked.")
    part.items = ["N1"]
    advice.confidential = [part]
    #expect(try Assembling.of([advice]).plan.entries.isEmpty)
    let made = try Assembling.of([advice], decisions: [Make.decision("d1", .place, ["sub-1#N1"]) { $0.section = .b }])
    #expect(made.entry("sub-1", "N1")?.section == .b)
  }

  // MARK: merge

  @Test func mergeKeepsOneWordingAndAllSources() throws {
    let made = try Assembling.of(
      [
        Make.advice("sub-1", [Make.need("N1", "Tires.", impact: "Sleeps."), Make.provision("P1", needs: ["N1"])]),
        Make.advice(
          "sub-2", [Make.need("N1", "Is tired.", impact: "Yawns."), Make.provision("P1", "Rest.", needs: ["N1"])]),
      ],
      decisions: [
        Make.decision("d1", .merge, ["sub-1#N1", "sub-2#N1"]) { $0.keep = Make.reference("sub-2#N1") }
      ])
    let need = try #require(made.entry("sub-1", "N1"))
    #expect(need.words == "Is tired.")
    #expect(Set(need.sources.map(\.submission)) == ["sub-1", "sub-2"])
    #expect(need.sources.allSatisfy { $0.manner == .combined })
    #expect(need.decisions == ["d1"])
    // What the other author saw of it, and the rows of both, stay with it.
    #expect(need.furtherImpacts.map(\.words.plain) == ["Sleeps."])
    #expect(need.provisions.count == 2)
    #expect(made.line("sub-1", "N1")?.fate == .merged(into: need.id, .b))
    #expect(made.line("sub-2", "N1")?.fate == .placed(need.id, .b))
  }

  @Test func mergeWithWordsOfItsOwnKeepsTheWordsOfTheAdviceBeside() throws {
    let made = try Assembling.of(
      [Make.advice("sub-1", [Make.need("N1", "Tires.")]), Make.advice("sub-2", [Make.need("N1", "Is tired.")])],
      decisions: [
        Make.decision("d1", .merge, ["sub-1#N1", "sub-2#N1"]) { $0.text = Prose("Tires, and is tired.") }
      ])
    let need = try #require(made.entry("sub-2", "N1"))
    #expect(made.plan.entries.count == 1)
    #expect(need.words == "Tires, and is tired.")
    #expect(need.changes == [EntryChange(field: "statement", before: Prose("Tires."), decision: "d1")])
  }

  @Test func mergeOfItemsOfDifferentKindsHasNoEffect() throws {
    let made = try Assembling.of(
      [Make.advice("sub-1", [Make.need("N1"), Make.provision("P1")])],
      decisions: [Make.decision("d1", .merge, ["sub-1#N1", "sub-1#P1"]) { $0.keep = Make.reference("sub-1#N1") }])
    #expect(made.plan.entries.count == 2)
    #expect(made.idleDecisions == ["d1"])
  }

  @Test func aRewordingOfAnItemDoesNotChangeTheWordsOfTheOneItIsJoinedTo() throws {
    let advices = [
      Make.advice("sub-1", [Make.need("N1", "Tires.")]), Make.advice("sub-2", [Make.need("N1", "Yawns.")]),
    ]
    let merge = Make.decision("d2", .merge, ["sub-1#N1", "sub-2#N1"]) { $0.keep = Make.reference("sub-1#N1") }
    let made = try Assembling.of(advices, decisions: [Make.rewording("d1", "sub-2#N1", to: "Yawns a lot."), merge])
    #expect(made.plan.entries.map(\.words) == ["Tires."])
    #expect(made.plan.entries[0].changes.isEmpty)
    #expect(made.idleDecisions == ["d1"])
  }

  // MARK: choose

  @Test func chooseListsTheOtherBesideAndKeepsItsNeeds() throws {
    let made = try Assembling.of(
      Disagreeing.advices(further: [
        [Make.need("N2", "Only the first says this."), Make.need("N3", "Nor this.")], [],
      ]).map { advice in
        var advice = advice
        if advice.id == "sub-1", case .provision(var row) = advice.items[1].content {
          row.needs = ["N1", "N2"]
          advice.items[1].content = .provision(row)
        }
        return advice
      }, decisions: [Disagreeing.choose("d1", keep: "sub-2#P1")])
    let row = try #require(made.entry("sub-2", "P1"))
    #expect(made.plan.entries(in: .f, .provision).count == 1)
    #expect(row.row?.sessionLengths.map(\.minutes) == [30])
    #expect(row.sources.map(\.submission) == ["sub-2"])
    #expect(row.notFollowed.map(\.source.submission) == ["sub-1"])
    #expect(row.notFollowed.map(\.decision) == ["d1"])
    #expect(made.fates("sub-1", "P1") == [.notChosen(row.id, .f)])
    #expect(made.entry("sub-1", "N2")?.provisions == [row.id])
    #expect(made.entry("sub-1", "N3")?.provisions == [])
    #expect(made.questions(.conflictAmount).isEmpty)
    #expect(!row.marks.contains(.disagreement))
  }

  @Test func anAmountSetForTheOtherDoesNotChangeTheOneChosen() throws {
    let amount = Make.decision("d1", .authorityAmount, ["sub-1#P1"]) {
      ($0.field, $0.text) = ("session-length", Prose("90 minutes"))
    }
    let made = try Assembling.of(
      Disagreeing.advices(), decisions: [amount, Disagreeing.choose("d2", keep: "sub-2#P1")])
    let row = try #require(made.entry("sub-2", "P1"))
    #expect(row.row?.sessionLengths.map(\.words) == ["30 minutes"])
    #expect(row.sources.map(\.manner) == [.verbatim])
    #expect(made.idleDecisions == ["d1"])
  }

  @Test func chooseOverAnExactRepeatLeavesNeitherOfThem() throws {
    var third = Disagreeing.advices()[0]
    third.id = "sub-3"
    let advices = Disagreeing.advices() + [third]
    let open = try Assembling.of(advices)
    let question = try #require(open.questions(.conflictAmount).first)
    #expect(open.entry("sub-3", "P1")?.sources.count == 2)
    let choice = try #require(question.choices.first { $0.decision.value.keep?.submission == "sub-2" })
    let made = try Assembling.of(advices, decisions: [Make.decision("d1", taking: choice)])
    #expect(made.plan.entries(in: .f, .provision).map { $0.sources.map(\.submission) } == [["sub-2"]])
    #expect(made.questions(.conflictAmount).isEmpty)
  }

  // MARK: set-aside

  @Test func setAsideLeavesAnItemOutAndInTheAccount() throws {
    let advices = [Make.advice("sub-1", [Make.need("N1"), Make.provision("P1", needs: ["N1"])])]
    let made = try Assembling.of(advices, decisions: [Make.decision("d1", .setAside, ["sub-1#P1"])])
    #expect(made.entry("sub-1", "P1") == nil)
    #expect(made.line("sub-1", "P1")?.fate == .setAside)
    #expect(made.line("sub-1", "P1")?.decision == "d1")
    #expect(made.entry("sub-1", "N1")?.marks.contains(.needWithoutProvision) == true)
  }

  @Test func setAsideOfASubmissionLeavesOutAllOfItAndItsAnnex() throws {
    let advices = [
      Make.advice("sub-1", [Make.need("N1"), Make.view("V1")]), Make.advice("sub-2", [Make.need("N1", "Other.")]),
    ]
    let made = try Assembling.of(advices, decisions: [Make.decision("d1", .setAside, ["sub-1"])])
    #expect(made.plan.entries.map { $0.sources.map(\.submission) } == [["sub-2"]])
    #expect(made.account.lines.filter { $0.submission == "sub-1" }.map(\.fate) == [.setAside, .setAside])
    #expect(made.account.lines.filter { $0.submission == "sub-1" }.map(\.decision) == ["d1", "d1"])
    #expect(made.plan.annex.compactMap(\.advice?.id) == ["sub-2"])
  }

  @Test func setAsideOfAnItemOfTheCaseFileWorksToo() throws {
    let made = try Assembling.of(
      [], record: Make.record([Make.view("V1")]), decisions: [Make.decision("d1", .setAside, ["case#V1"])])
    #expect(made.plan.entries.isEmpty)
    #expect(made.fates(nil, "V1") == [.setAside])
  }
}
