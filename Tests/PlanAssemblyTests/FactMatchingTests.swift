import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Findings that cannot all be so are shown side by side; the later is proposed where the dates explain the difference.
struct FactMatchingTests {
  private func fact(
    _ id: String, kind: String = "diagnosis", name: String? = nil, _ words: String, on: CivilDate? = nil,
    status: String? = nil, value: String? = nil
  ) -> AdviceItem {
    var fact = Fact(kind: kind, words: Prose(words))
    fact.name = name
    fact.on = on.map(PartialDate.day)
    fact.status = status
    fact.value = value
    return AdviceItem(id, area: .communicationInteraction, .fact(fact))
  }

  private func made(_ one: AdviceItem, _ other: AdviceItem, _ decisions: [Decision] = []) throws -> Assembly {
    try Asking.of([Make.advice("sub-1", [one], head: .c), Make.advice("sub-2", [other])], decisions: decisions)
  }

  private let march = Make.date(2026, 3, 2)
  private let later = Make.date(2026, 3, 13)

  // MARK: Diagnoses

  @Test(
    "A diagnosis given and denied within days is a conflict, by status or by words",
    arguments: [
      ("ruled-out", "Assessed for it."), (nil, "Criteria not met."), (nil, "There is no evidence of autism."),
    ])
  func diagnosis(_ status: String?, _ words: String) throws {
    let found = try made(
      fact("F1", name: "Autism", "Autism, diagnosed.", on: march, status: "confirmed"),
      fact("F2", name: "autism", words, on: later, status: status))
    let question = try #require(found.questions(.conflictFact).first)
    #expect(question.items == ["sub-1/F1", "sub-2/F2"])
    #expect(question.choices.count == 3)
    #expect(question.choices.allSatisfy { !$0.isProposed })
    #expect(found.findings.contains { $0.id == "conflict-fact" && $0.severity == .warning })
    #expect(found.entry("sub-1", "F1")?.marks.contains(.disagreement) == true)
  }

  @Test("Years apart, the later finding is proposed and the earlier stays on record")
  func olderDiagnosis() throws {
    let found = try made(
      fact("F1", name: "Asthma", "Asthma.", on: Make.date(2019, 5, 1), status: "confirmed"),
      fact("F2", name: "Asthma", "Asthma ruled out.", on: march, status: "ruled-out"))
    #expect(found.questions(.conflictFact).isEmpty)
    let question = try #require(found.questions(.olderAndNewer).first)
    #expect(question.choices.first?.isProposed == true)
    #expect(question.choices.first?.decision.value.keep?.item == "F2")
  }

  @Test("The same diagnosis twice, and one suspected first and confirmed later, are no conflict")
  func agreeing() throws {
    let twice = try made(
      fact("F1", name: "Asthma", "Asthma.", on: march), fact("F2", name: "Asthma", "Has it.", on: later))
    #expect(twice.questions(.conflictFact).isEmpty)
    let confirmed = try made(
      fact("F1", name: "Autism", "Possible.", on: march, status: "suspected"),
      fact("F2", name: "Autism", "Made.", on: later, status: "confirmed"))
    #expect(confirmed.questions(.conflictFact).isEmpty)
    #expect(confirmed.questions(.olderAndNewer).first?.choices.first?.decision.value.keep?.item == "F2")
  }

  // MARK: Tests

  @Test(
    "One test of one day with two scores is a conflict", arguments: zip(["87", "78.5"], ["78", "standard score 78"]))
  func scores(_ one: String, _ other: String) throws {
    let found = try made(
      fact("F1", kind: "test", name: "WIAT-III Word Reading", "One.", on: march, value: one),
      fact("F2", kind: "test", name: "WIAT-III: word reading", "Two.", on: march, value: other))
    #expect(found.questions(.conflictScore).map(\.items) == [["sub-1/F1", "sub-2/F2"]])
  }

  @Test("Another day, the same number in other words, an unknown day: no conflict")
  func noScores() throws {
    func asked(_ on: CivilDate?, _ value: String) throws -> [Question] {
      try made(
        fact("F1", kind: "test", name: "CELF-5", "One.", on: march, value: "78"),
        fact("F2", kind: "test", name: "CELF-5", "Two.", on: on, value: value)
      ).questions(.conflictScore)
    }
    #expect(try asked(later, "62").isEmpty)
    #expect(try asked(nil, "62").isEmpty)
    #expect(try asked(march, "standard score 78").isEmpty)
  }

  // MARK: Opposites

  @Test(
    "Statements that cannot both be so",
    arguments: [
      ("Hearing normal in both ears.", "Mild conductive hearing loss."),
      ("He is non-verbal.", "Speaks in full sentences."),
      ("She is not yet dry by day.", "Toilet trained since last year."),
      ("She walks independently.", "He cannot walk."),
      ("No known allergies.", "Allergic to nuts."), ("Vision: normal.", "Severe visual impairment."),
    ])
  func opposites(_ one: String, _ other: String) throws {
    let found = try made(Make.need("N1", one), fact("F2", kind: "other", other))
    #expect(found.questions(.conflictFact).map(\.items) == [["sub-1/N1", "sub-2/F2"]])
  }

  @Test(
    "Doubt, denial of the same, another person and other matters are no conflict",
    arguments: [
      ("Hearing normal.", "Possible hearing loss."), ("Hearing normal.", "No hearing loss was found."),
      ("Hearing normal.", "His father has a hearing loss."), ("He is non-verbal.", "He does not use full sentences."),
      ("Hearing normal.", "Vision impairment."),
    ])
  func noOpposites(_ one: String, _ other: String) throws {
    let found = try made(Make.need("N1", one), fact("F2", kind: "other", other))
    #expect(found.questions(.conflictFact).isEmpty)
    #expect(found.questions(.olderAndNewer).isEmpty)
  }

  @Test("An older need against a newer fact: leaving out the older one is proposed, and settles it")
  func olderNeed() throws {
    let advices = [
      Make.advice("old", [Make.need("N1", "Amira is non-verbal.")], head: .c, dated: Make.date(2024, 10, 1)),
      Make.advice("new", [fact("F1", kind: "other", "Uses phrases of three words.", on: march)], head: .c),
    ]
    let found = try Asking.of(advices)
    let question = try #require(found.questions(.olderAndNewer).first)
    #expect(question.choices.first?.isProposed == true)
    #expect(question.choices.first?.decision.kind == .setAside)
    let after = try Asking.of(advices, decisions: [found.taken(question, 0)])
    #expect(after.questions(.olderAndNewer).isEmpty)
    #expect(after.fates("old", "N1") == [.setAside])
    let kept = try Asking.of(advices, decisions: [found.taken(question, question.choices.count - 1)])
    #expect(kept.questions(.olderAndNewer).isEmpty)
    #expect(kept.entry("old", "N1") != nil)
  }

  @Test("The text of a report is heard where it is the only voice against an item")
  func report() throws {
    var nurse = Make.advice("nurse", head: .c)
    nurse.narratives = [Narrative(heading: "Toileting", text: Prose("She has had no accidents in Year 4."))]
    let old = Make.advice("old", [Make.need("N1", "She wears a pad.")], head: .c, dated: Make.date(2024, 10, 1))
    let found = try Asking.of([nurse, old])
    let question = try #require(found.questions(.olderAndNewer).first)
    #expect(question.items == ["nurse/", "old/N1"])
    for choice in question.choices.indices {
      #expect(
        try Asking.of([nurse, old], decisions: [found.taken(question, choice)]).questions(.olderAndNewer).isEmpty)
    }
  }

  @Test("Family and clinic say different things: a note, both stand, and nothing of the family's is changed")
  func family() throws {
    let view = Make.view(
      "V1", "She has never slept through. The clinic says her sleep is normal.", contributor: "parent")
    let found = try Asking.of([
      Make.advice("parents", [view], head: .a),
      Make.advice("clinic", [fact("F1", kind: "other", "Sleep is normal.")], head: .c),
    ])
    let question = try #require(found.questions(.parentDiffers).first)
    #expect(question.choices.map(\.decision.kind) == [.overrideCheck])
    #expect(found.findings.contains { $0.id == "parent-professional-differ" && $0.severity == .note })
    #expect(found.questions(.conflictFact).isEmpty)
  }

  // MARK: No needs

  @Test("No needs after an assessment, where another author finds some; a reply without one says nothing")
  func noNeeds() throws {
    let need = Make.need("N1", "Weak hand strength.", area: .sensoryPhysical)
    let assessed = try made(Make.noNeeds("X1", "No needs.", area: .sensoryPhysical, assessed: true), need)
    #expect(assessed.questions(.conflictFact).map(\.items) == [["sub-1/X1", "sub-2/N1"]])
    let unassessed = try made(Make.noNeeds("X1", "Not known.", area: .sensoryPhysical), need)
    #expect(unassessed.questions(.conflictFact).isEmpty)
  }

  @Test("An author does not contradict themselves, and order of arrival changes nothing")
  func authorsAndOrder() throws {
    let both = [Make.need("N1", "Hearing normal."), fact("F1", kind: "other", "Hearing loss.")]
    #expect(try Asking.of([Make.advice("sub-1", both)]).questions(.conflictFact).isEmpty)
    let advices = both.enumerated().map { Make.advice("sub-\($0)", [$1]) }
    #expect(try Asking.of(advices).plan.questions == Asking.of(advices.reversed()).plan.questions)
  }
}
