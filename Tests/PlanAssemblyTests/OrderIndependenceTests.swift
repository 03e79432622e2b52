import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// M7: the order of arrival does not matter.
struct OrderIndependenceTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func shuffledAdviceMakesTheSamePlan(seed: UInt64) throws {
    let generated = GeneratedCase(seed: seed)
    var random = SeededGenerator(seed: seed &+ 1000)
    let first = try Assembling.of(generated.advices, record: generated.record)
    let second = try Assembling.of(generated.advices.shuffled(using: &random), record: generated.record)
    #expect(first.plan == second.plan)
    #expect(first.account == second.account)
    #expect(first.findings == second.findings)
  }

  @Test func shuffledRepeatsMakeTheSamePlan() throws {
    let words = "Needs help to follow long sentences."
    let advices = (1...5).map { number in
      Make.advice("sub-\(number)", [Make.need("N1", words), Make.need("N2", "Only here \(number).")])
    }
    let first = try Assembling.of(advices)
    for shift in 1..<5 {
      let second = try Assembling.of(Array(advices[shift...] + advices[..<shift]))
      #expect(first.plan == second.plan)
    }
  }

  @Test func renamedFilesMakeTheSameEntries() throws {
    let items = [Make.need("N1"), Make.provision("P1", needs: ["N1"])]
    let first = try Assembling.of([
      Make.advice("sub-1", items, path: "advice/a.xml"),
      Make.advice("sub-2", [Make.need("N9", "Other.")], path: "advice/b.xml"),
    ])
    let second = try Assembling.of([
      Make.advice("sub-1", items, path: "advice/z.xml"),
      Make.advice("sub-2", [Make.need("N9", "Other.")], path: "advice/c.xml"),
    ])
    #expect(first.plan.entries == second.plan.entries)
    #expect(first.plan.annex.map(\.label) == second.plan.annex.map(\.label))
  }

  @Test func anotherAdviceChangesNoNameOfAnEntry() throws {
    let mine = Make.advice("sub-5", [Make.need("N1", "Mine."), Make.provision("P1", "Mine too.", needs: ["N1"])])
    let alone = try Assembling.of([mine])
    let other = Make.advice(
      "sub-1", [Make.need("N1", "Another."), Make.provision("P1", "Another row.", needs: ["N1"])], head: .a)
    let together = try Assembling.of([other, mine])
    for item in ["N1", "P1"] {
      let before = try #require(alone.entry("sub-5", item)?.id)
      #expect(together.entry("sub-5", item)?.id == before)
    }
    #expect(Set(together.plan.entries.map(\.id)).count == 4)
  }
}
