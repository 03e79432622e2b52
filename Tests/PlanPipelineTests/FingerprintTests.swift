import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// A fingerprint stays the same as long as the matter does.
struct FingerprintTests {
  private func fingerprints(_ items: [AdviceItem], extra: [Advice] = []) throws -> [String: String] {
    let workshop = try Run.workshop()
    let profile = try workshop.profile("england-2014", askedBy: "a test")
    let reading = CaseReading(record: Make.record(), advices: extra + [Make.advice("ep-1", items)])
    let found = try Pipeline(workshop).assemble(reading, profile, number: 1, Run.options()).findings
    #expect(found.allSatisfy { $0.fingerprint.utf8.count == 32 })
    #expect(Set(found.map(\.fingerprint)).count == found.count)
    return Dictionary(
      found.map { ("\($0.id) \($0.place.item ?? "")", $0.fingerprint) }, uniquingKeysWith: { a, _ in a })
  }

  @Test("it does not depend on the line, the order of items, or other advice")
  func stable() throws {
    let need = Make.need("N1")
    var moved = Make.provision("P1", "Lonely row.")
    let first = try fingerprints([need, moved])
    moved.line = 99
    let other = Make.advice("ot-1", [Make.need("N7", "Cannot hold a pencil.", area: .sensoryPhysical)], head: .c)
    let second = try fingerprints([moved, need], extra: [other])
    for key in ["provision-without-need P1", "need-without-provision N1"] {
      #expect(first[key] != nil && first[key] == second[key], "\(key)")
    }
  }

  @Test("two items with the same fault have two fingerprints")
  func different() throws {
    let found = try fingerprints([Make.provision("P1", "One row."), Make.provision("P2", "Two rows.", minutes: 45)])
    #expect(found["provision-without-need P1"] != found["provision-without-need P2"])
  }
}
