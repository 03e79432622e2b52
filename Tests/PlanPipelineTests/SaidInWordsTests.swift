import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// A field that an author left blank is no gap where the words say the same.
struct SaidInWordsTests {
  private func blanks(_ item: AdviceItem) throws -> [Gap.Field] {
    let folder = try CaseOnDisk(Make.record(), [Make.advice("ep-1", [item])])
    let plan = try Run.assembled(folder).assembled.plan
    return try #require(plan.entries.first { $0.sources.first?.item == item.id }).blanks
  }

  @Test(
    "by when, for an outcome",
    arguments: [
      ("By the end of Year 6 Amira will count to 20 without help.", []),
      ("Amira will count to 20 without help by July 2027.", []),
      ("Amira will count to 20 without help.", [Gap.Field.byWhen]),
    ])
  func outcome(_ words: String, _ expected: [Gap.Field]) throws {
    #expect(try blanks(Make.outcome("O1", words, byWhen: nil)) == expected)
  }

  @Test(
    "who, how often and for how long, for a row",
    arguments: [
      ("A teaching assistant reads with Amira alone for 15 minutes every school day.", []),
      ("Amira reads with an adult.", [Gap.Field.deliveredBy, .frequency, .sessionLength]),
      ("A sloping desk in her classroom.", []),
    ])
  func row(_ words: String, _ expected: [Gap.Field]) throws {
    #expect(try blanks(AdviceItem("P1", .provision(Provision(what: Prose(words))))) == expected)
  }
}
