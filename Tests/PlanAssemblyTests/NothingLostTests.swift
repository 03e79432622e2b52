import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// M1: nothing from accepted advice disappears in silence.
struct NothingLostTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func everyItemIsInTheAccountOnce(seed: UInt64) throws {
    let generated = GeneratedCase(seed: seed)
    let made = try Assembling.of(generated.advices, record: generated.record)
    var expected = generated.record.items.map { "case \($0.id)" }
    for advice in generated.advices { expected += advice.items.map { "\(advice.id) \($0.id)" } }
    let told = made.account.lines.map { "\($0.submission ?? "case") \($0.item)" }
    #expect(told.sorted() == expected.sorted())
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func everyPlacedItemIsCitedByTheEntryThatTheAccountNames(seed: UInt64) throws {
    let generated = GeneratedCase(seed: seed)
    let made = try Assembling.of(generated.advices, record: generated.record)
    var places = 0
    for line in made.account.lines {
      switch line.fate {
      case .placed(let id, let section), .merged(let id, let section):
        let entry = try #require(made.plan.entry(id))
        #expect(entry.section == section)
        #expect(entry.sources.count { $0.submission == line.submission && $0.item == line.item } == 1)
        places += 1
      case .waiting(let reason): #expect(reason.hasPrefix("waiting."))
      default: Issue.record("nobody has decided anything here, and nothing is superseded")
      }
    }
    #expect(places == made.plan.entries.reduce(0) { $0 + $1.sources.count })
  }

  @Test func theAccountKeepsKindAndLineOfEachItem() throws {
    var item = Make.need("N1")
    item.line = 48
    let line = try #require(try Assembling.of(items: item).account.lines.first)
    #expect(line.kind == .need)
    #expect(line.line == 48)
  }

  @Test func itemsOfAnOlderVersionAreInTheAccountToo() throws {
    let older = Make.advice("sub-1", [Make.need("N1", "Old words."), Make.need("N2", "Dropped later.")])
    let newer = Make.advice("sub-1", [Make.need("N1", "New words.")], version: 2)
    let made = try Assembling.of([older, newer])
    let fates = made.account.lines.filter { $0.version == 1 }.map(\.fate)
    #expect(fates == [.superseded(by: 2), .superseded(by: 2)])
    #expect(made.account.lines.count == 3)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func noEntryHoldsWordsThatNoneOfItsSourcesHas(seed: UInt64) throws {
    let generated = GeneratedCase(seed: seed)
    let made = try Assembling.of(generated.advices, record: generated.record)
    var sources: [String: AdviceItem] = [:]
    for item in generated.record.items { sources["case \(item.id)"] = item }
    for advice in generated.advices {
      for item in advice.items { sources["\(advice.id) \(item.id)"] = item }
    }
    for entry in made.plan.entries {
      let cited = entry.sources.compactMap { sources["\($0.submission ?? "case") \($0.item)"] }
      let said = Set(cited.flatMap(ItemWords.texts))
      let shown = Set(ItemWords.texts(of: AdviceItem("x", entry.content)))
      #expect(shown.subtracting(said).isEmpty)
      #expect(!shown.isEmpty)
    }
  }
}
