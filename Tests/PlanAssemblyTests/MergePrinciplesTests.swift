import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// The principles of making one plan out of many advices, each by its number.
struct MergePrinciplesTests {
  @Test("M1: nothing from accepted advice disappears silently")
  func nothingDisappears() throws {
    let advices =
      Disagreeing.advices(further: [
        [Make.need("N2", "Tires quickly."), Make.strength("S1", "Sings.")],
        [Make.need("N2", "Tires soon."), Make.strength("S1", "sings.")],
      ]) + [Make.advice("sub-3", [Make.need("N1", "Left out with its file.")])]
    let made = try Assembling.of(
      advices,
      decisions: [
        Make.decision("d1", .choose, ["sub-1#P1", "sub-2#P1"]) { $0.keep = Make.reference("sub-2#P1") },
        Make.decision("d2", .merge, ["sub-1#N2", "sub-2#N2"]) { $0.keep = Make.reference("sub-1#N2") },
        Make.decision("d3", .setAside, ["sub-3"]),
      ])
    let told = made.account.lines.map { "\($0.submission ?? "case")#\($0.item)" }.sorted()
    #expect(told == advices.flatMap { advice in advice.items.map { "\(advice.id)#\($0.id)" } }.sorted())
    // Each fate that a person is behind names the decision, and the decision is on record with who, when and why.
    let decided = made.account.lines.filter { $0.decision != nil }
    #expect(
      decided.map { "\($0.submission ?? "")#\($0.item) \($0.fate.name) \($0.decision ?? "")" } == [
        "sub-1#P1 not-chosen d1", "sub-2#N2 merged d2", "sub-3#N1 set-aside d3",
      ])
    #expect(made.plan.decisions.map(\.id) == ["d1", "d2", "d3"])
  }

  @Test("M2: advice files are immutable: decisions change the plan and never the advice")
  func adviceStaysAsItCame() throws {
    let advices = Disagreeing.advices()
    let made = try Assembling.of(
      advices,
      decisions: [
        Make.decision("d1", .reword, ["sub-1#N1"]) {
          $0.field = "statement"
          $0.text = Prose("Other words.")
        },
        Make.decision("d2", .depart, ["sub-2#P1"]) { $0.text = Prose("Another row.") },
        Make.decision("d3", .setAside, ["sub-1#P1"]),
      ])
    #expect(made.entry("sub-1", "N1")?.words == "Other words.")
    #expect(made.plan.annex.compactMap(\.advice).sorted { $0.id < $1.id } == advices)
  }

  @Test("M3: no new facts: an amount enters the plan from a source or from a decision on record")
  func noAmountWithoutASource() throws {
    var row = Make.provision("P1", needs: ["N1"])
    if case .provision(var content) = row.content {
      content.frequencies = []
      row.content = .provision(content)
    }
    let advices = [Make.advice("sub-1", [Make.need("N1"), row])]
    let open = try Assembling.of(advices)
    #expect(open.entry("sub-1", "P1")?.row?.frequencies.isEmpty == true)
    #expect(open.entry("sub-1", "P1")?.blanks == [.frequency])
    let decided = try Assembling.of(
      advices,
      decisions: [
        Make.decision("d1", .authorityAmount, ["sub-1#P1"]) {
          $0.field = "frequency"
          $0.text = Prose("twice a week")
        }
      ])
    let entry = try #require(decided.entry("sub-1", "P1"))
    #expect(entry.row?.frequencies.map(\.words) == ["twice a week"])
    #expect(entry.blanks.isEmpty)
    #expect(entry.sources.map(\.manner) == [.authority])
    #expect(entry.decisions == ["d1"])
  }

  @Test("M4: every plan item carries its provenance and whose words it has")
  func everyEntrySaysWhereItComesFrom() throws {
    var paged = Make.need("N1", "Paged.")
    (paged.page, paged.line) = ("3", 41)
    let advices = [
      Make.advice("sub-1", [paged, Make.need("N2", "Said twice."), Make.need("N3", "Edited.")], version: 2),
      Make.advice("sub-2", [Make.need("N2", "said twice."), Make.provision("P1", "Departed from.")]),
    ]
    let made = try Assembling.of(
      advices,
      decisions: [
        Make.decision("d1", .reword, ["sub-1#N3"]) {
          $0.field = "statement"
          $0.text = Prose("As edited.")
        },
        Make.decision("d2", .depart, ["sub-2#P1"]) { $0.text = Prose("As decided.") },
      ])
    let source = try #require(made.entry("sub-1", "N1")?.sources.first)
    #expect(source.version == 2)
    #expect(source.page == "3")
    #expect(source.line == 41)
    #expect(source.role == "Educational psychologist")
    func manners(_ submission: String, _ item: String) -> [Citation.Manner]? {
      made.entry(submission, item)?.sources.map(\.manner)
    }
    #expect(manners("sub-1", "N1") == [.verbatim])
    #expect(manners("sub-1", "N2") == [.combined, .combined])
    #expect(manners("sub-1", "N3") == [.edited])
    #expect(manners("sub-2", "P1") == [.authority])
    #expect(made.plan.entries.allSatisfy { !$0.sources.isEmpty })
  }

  @Test("M5: the authority may depart from advice, openly: the words departed from stand beside")
  func departingIsOpen() throws {
    let made = try Assembling.of(
      [Make.advice("sub-1", [Make.need("N1"), Make.provision("P1", "Therapy as advised.", needs: ["N1"])])],
      decisions: [Make.decision("d1", .depart, ["sub-1#P1"]) { $0.text = Prose("Therapy as decided.") }])
    let entry = try #require(made.entry("sub-1", "P1"))
    #expect(entry.words == "Therapy as decided.")
    #expect(entry.changes == [EntryChange(field: "what", before: Prose("Therapy as advised."), decision: "d1")])
    #expect(made.plan.decisions.first?.reason == Prose("It was agreed."))
    #expect(made.plan.decisions.first?.by == "R. Officer")
  }

  @Test("M6: conflicts are shown, never averaged")
  func conflictsAreShown() throws {
    let made = try Assembling.of(Disagreeing.advices(minutes: (20, 30)))
    let rows = made.plan.entries(in: .f, .provision)
    #expect(rows.map { $0.row?.sessionLengths.map(\.minutes) } == [[20], [30]])
    #expect(rows.allSatisfy { $0.marks.contains(.disagreement) })
    #expect(rows[0].disagreesWith == [rows[1].id])
    #expect(rows[1].disagreesWith == [rows[0].id])
    let question = try #require(made.questions(.conflictAmount).first)
    #expect(question.sides.map { $0.values["session-length"] } == ["20 minutes", "30 minutes"])
    #expect(question.choices.allSatisfy { $0.decision.value.amount == nil && $0.decision.value.text == nil })
    #expect(question.choices.filter(\.isProposed).isEmpty)
  }

  @Test("M7: the same inputs and decisions give the same plan, in whatever order advice arrives")
  func orderOfArrivalDoesNotMatter() throws {
    let advices =
      Disagreeing.advices(further: [[Make.need("N2", "Tires.")], [Make.need("N2", "tires.")]])
      + [Make.advice("sub-3", [Make.need("N1"), Make.outcome("O1", needs: ["N1"])], head: .a)]
    let decisions = [
      Make.decision("d1", .choose, ["sub-1#P1", "sub-2#P1"]) { $0.keep = Make.reference("sub-1#P1") },
      Make.decision("d2", .split, ["sub-1#N2", "sub-2#N2"]),
    ]
    let first = try Assembling.of(advices, decisions: decisions)
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let other = try Assembling.of(order.map { advices[$0] }, decisions: decisions)
      #expect(other.plan == first.plan)
      #expect(other.account == first.account)
      #expect(other.findings == first.findings)
    }
  }

  @Test("M8: decisions survive re-runs and further advice; a changed item re-opens them, it does not drop them")
  func decisionsSurvive() throws {
    let advices = Disagreeing.advices()
    let decision = Make.decision("d1", .choose, ["sub-1#P1", "sub-2#P1"]) { $0.keep = Make.reference("sub-2#P1") }
    let later = Make.advice("sub-0", [Make.need("N1", "Arrived later.")], head: .a)
    for made in [
      try Assembling.of(advices, decisions: [decision]), try Assembling.of(advices + [later], decisions: [decision]),
    ] {
      #expect(made.line("sub-1", "P1")?.decision == "d1")
      #expect(made.questions(.conflictAmount).isEmpty)
    }
    let reopened = try Assembling.of(advices, reopened: [decision])
    #expect(reopened.line("sub-1", "P1")?.decision == nil)
    #expect(reopened.plan.reopened.map(\.id) == ["d1"])
    #expect(reopened.findingIDs.contains("decision-reopened"))
  }

  @Test("M9: the family's words stay theirs: views are assembled, never joined and never reworded")
  func viewsStay() throws {
    let record = Make.record([Make.view("V1", "I like trams."), Make.view("V2", "I hate noise.")])
    let advices = [
      Make.advice(
        "sub-1",
        [
          Make.view("V1", "I like trams.", contributor: "parent"),
          Make.view("V2", "She covers her ears.", contributor: "parent"),
        ])
    ]
    let made = try Assembling.of(
      advices, record: record,
      decisions: [
        Make.decision("d1", .reword, ["case#V1"]) {
          $0.field = "text"
          $0.text = Prose("Amira enjoys rail transport.")
        },
        Make.decision("d2", .merge, ["case#V2", "sub-1#V2"]) { $0.keep = Make.reference("case#V2") },
      ])
    #expect(made.entry(nil, "V1")?.words == "I like trams.")
    #expect(made.entry("sub-1", "V1")?.words == "I like trams.")
    #expect(made.entry(nil, "V2")?.words == "I hate noise.")
    #expect(made.entry("sub-1", "V2")?.words == "She covers her ears.")
    #expect(made.plan.entries(in: .a, .view).count == 4)
    #expect(made.idleDecisions == ["d1", "d2"])
  }

  @Test("M10: wrong-child content stops the line: nothing of the file is in the plan until a person has judged it")
  func wrongChildStops() throws {
    let wrong = Make.advice(
      "sub-2", [Make.need("N1", "About Tyler."), Make.provision("P1")],
      child: Make.child("Tyler", "Other", born: Make.date(2015, 1, 2)))
    let advices = [Make.advice("sub-1", [Make.need("N1", "About Amira.")]), wrong]
    let made = try Assembling.of(advices)
    #expect(made.plan.entries.map(\.words) == ["About Amira."])
    #expect(made.plan.annex.compactMap(\.advice?.id) == ["sub-1"])
    #expect(made.fates("sub-2", "N1").map(\.name) == ["apart"])
    #expect(made.setApart.map(\.path) == [wrong.source.path])
    let question = try #require(made.questions(.wrongChild).first)
    #expect(question.sides.map(\.submission) == ["sub-2"])
    // Leaving it out settles the question; nothing else that is printed lets a header of another child in.
    #expect(question.choices.map(\.decision.kind) == [.setAside])
    let after = try Assembling.of(advices, decisions: [Make.decision("d1", taking: question.choices[0])])
    #expect(after.questions(.wrongChild).isEmpty)
    #expect(after.plan.entries == made.plan.entries)
    #expect(after.fates("sub-2", "P1").map(\.name) == ["set-aside"])
    #expect(!after.findingIDs.contains("file-identity-unconfirmed"))
  }

  @Test("M10: a file about another child takes nothing out of the plan either")
  func wrongChildReplacesNothing() throws {
    var wrong = Make.advice(
      "sub-2", [Make.need("N1", "About Tyler.")], child: Make.child("Tyler", "Other", born: Make.date(2015, 1, 2)))
    wrong.supersedes = "sub-1"
    let right = Make.advice("sub-1", [Make.need("N1", "About Amira.")])
    #expect(try Assembling.of([right, wrong]).plan.entries.map(\.words) == ["About Amira."])
    let leaving = Make.decision("d1", .setAside, ["sub-2"])
    #expect(try Assembling.of([right, wrong], decisions: [leaving]).plan.entries.map(\.words) == ["About Amira."])
    var newer = Make.advice("sub-2", [Make.need("N1", "Amira again.")])
    newer.supersedes = "sub-1"
    let made = try Assembling.of([right, newer])
    #expect(made.plan.entries.map(\.words) == ["Amira again."])
    #expect(made.fates("sub-1", "N1") == [.replaced(by: "sub-2")])
  }
}
