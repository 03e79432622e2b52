import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Needs of several authors about the same topics are proposed as one; nothing is joined by itself.
struct NeedMatchingTests {
  private func questions(_ needs: [AdviceItem]) throws -> [Question] {
    try Asking.of(needs.enumerated().map { Make.advice("sub-\($0)", [$1]) }).plan.questions.filter {
      [.duplicateNeed, .needWithin].contains($0.kind)
    }
  }

  @Test("Needs of two authors in one area on the same topics may be the same")
  func same() throws {
    let asked = try questions([
      Make.need("N1", "Amira has difficulties with expressive language."),
      Make.need("N2", "A severe delay in expressive language."),
    ])
    #expect(asked.map(\.kind) == [.duplicateNeed])
    #expect(asked.first?.items == ["sub-0/N1", "sub-1/N2"])
    #expect(asked.first?.choices.contains { $0.isProposed } == false)
  }

  @Test("A need that names one topic less may be part of the wider one, which is proposed")
  func part() throws {
    let asked = try questions([
      Make.need("N1", "Difficulty with spelling.", area: .cognitionLearning),
      Make.need("N2", "Difficulty with spelling and handwriting.", area: .cognitionLearning),
    ])
    #expect(asked.map(\.kind) == [.needWithin])
    let choice = try #require(asked.first?.choices.first)
    #expect(choice.isProposed)
    #expect(choice.decision.kind == .merge)
    #expect(choice.decision.value.keep?.item == "N2")
  }

  @Test("Of which of two wider needs it is part, nothing is proposed")
  func partOfTwo() throws {
    let asked = try questions([
      Make.need("N1", "Weak spelling.", area: .cognitionLearning),
      Make.need("N2", "Weak spelling and handwriting.", area: .cognitionLearning),
      Make.need("N3", "Weak spelling and phonological awareness.", area: .cognitionLearning),
    ])
    let part = try #require(asked.first { $0.kind == .needWithin })
    #expect(part.sides.count == 3)
    #expect(part.choices.count == 3)
    #expect(part.choices.allSatisfy { !$0.isProposed })
  }

  @Test(
    "Other topics, another area, two topics more: not alike",
    arguments: [
      ("Weak spelling.", Area.cognitionLearning, "Weak handwriting.", Area.cognitionLearning),
      ("Weak spelling.", .cognitionLearning, "Weak spelling.", .semh),
      ("Weak spelling.", .cognitionLearning, "Weak spelling, handwriting and number skills.", .cognitionLearning),
      ("She is anxious about change.", .semh, "He has few friends.", .semh),
    ])
  func apart(_ one: String, _ area: Area, _ other: String, _ otherArea: Area) throws {
    #expect(try questions([Make.need("N1", one, area: area), Make.need("N2", other, area: otherArea)]).isEmpty)
  }

  @Test("An author knows what they wrote themselves")
  func oneAuthor() throws {
    let made = try Asking.of([
      Make.advice("sub-1", [Make.need("N1", "Poor working memory."), Make.need("N2", "Working memory is weak.")])
    ])
    #expect(made.questions(.duplicateNeed).isEmpty)
  }

  @Test("A choice that is taken settles the question, and both sources stand in one entry")
  func settled() throws {
    let advices = [
      Make.advice("sub-1", [Make.need("N1", "Poor working memory.")]),
      Make.advice("sub-2", [Make.need("N2", "Working memory is weak.")]),
    ]
    let first = try Asking.of(advices)
    let question = try #require(first.questions(.duplicateNeed).first)
    let merged = try Asking.of(advices, decisions: [first.taken(question, 0)])
    #expect(merged.questions(.duplicateNeed).isEmpty)
    #expect(merged.entry("sub-1", "N1")?.id == merged.entry("sub-2", "N2")?.id)
    let apart = try Asking.of(advices, decisions: [first.taken(question, 2)])
    #expect(apart.questions(.duplicateNeed).isEmpty)
    #expect(apart.entry("sub-1", "N1")?.id != apart.entry("sub-2", "N2")?.id)
  }

  @Test("The order in which advice arrives changes no question")
  func order() throws {
    let advices = [
      Make.advice("sub-1", [Make.need("N1", "Poor working memory."), Make.need("N2", "Weak spelling.")]),
      Make.advice("sub-2", [Make.need("N1", "Working memory is weak."), Make.need("N2", "Spelling and handwriting.")]),
      Make.advice(
        "sub-3", [Make.need("N1", "Little working memory."), Make.need("N2", "Spelling and number skills.")]),
    ]
    let questions = try Asking.of(advices).plan.questions
    #expect(!questions.isEmpty)
    #expect(try Asking.of(advices.reversed()).plan.questions == questions)
    #expect(try Asking.of([advices[1], advices[2], advices[0]]).plan.questions == questions)
  }

  @Test("Eight times as many needs take eight times as many steps, and not sixty-four")
  func linear() throws {
    let few = try steps(250)
    let many = try steps(2_000)
    #expect(few > 0)
    #expect(many <= few * 16)
  }

  /// Needs of forty authors on every mixture of twelve topics, some of them worded nearly alike.
  private func steps(_ count: Int) throws -> Int {
    let topics = [
      "spelling", "handwriting", "working memory", "processing speed", "phonics", "maths", "reading comprehension",
      "attention span", "written expression", "long term memory", "word reading", "generalisation",
    ]
    let entries = (0..<count).map { number -> PlanEntry in
      let named = topics.indices.filter { (number % 512) & (1 << ($0 % 9)) != 0 }.prefix(4).map { topics[$0] }
      let words = "Need \(number % 97) of \(named.joined(separator: " and ")) in lesson \(number % 53)."
      return PlanEntry(
        id: PlanItemID(submission: "s\(number % 40)", item: "n\(number)"), section: .b, area: .cognitionLearning,
        content: .need(Need(statement: Prose(words))),
        sources: [Citation(submission: "s\(number % 40)", version: 1, item: "n\(number)")])
    }
    return NeedMatching(entries, topics: try Asking.topics(), names: []).steps
  }
}
