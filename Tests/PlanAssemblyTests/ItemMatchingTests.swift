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
