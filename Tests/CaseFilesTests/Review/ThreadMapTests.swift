import CaseFiles
import PlanModel
import TestSupport
import Testing
import XMLKit

/// The map shows what belongs to each need, and where the thread is broken.
struct ThreadMapTests {
  private func threads(_ items: [AdviceItem]) throws -> [XMLElement] {
    let plan = try PlanSource.plan(Make.record(), [Make.advice("sub-1", items)])
    return ReviewWriter.element(
      ReviewSource(plan: plan, account: Account(), findings: [], items: [:], nearDays: 7)
    ).elements("map").flatMap { $0.elements("thread") }
  }

  private func labels(_ thread: XMLElement, _ name: String) -> [String] {
    thread.elements(name).compactMap { $0.attribute("label") }
  }

  @Test("A whole thread is one row, and is not broken")
  func whole() throws {
    let threads = try threads([
      Make.need("N1"), Make.outcome("O1", needs: ["N1"], provisions: ["P1"]),
      Make.provision("P1", needs: ["N1"], outcomes: ["O1"]),
    ])
    let thread = try #require(threads.first)
    #expect(threads.count == 1)
    #expect(labels(thread, "need") == ["B1"])
    #expect(labels(thread, "outcome") == ["E1"])
    #expect(labels(thread, "row") == ["F1"])
    #expect(thread.attribute("broken") == "no")
  }

  @Test("A need without provision, an outcome without a need, a row without a need are each named")
  func broken() throws {
    let threads = try threads([
      Make.need("N1", "One need."), Make.need("N2", "Another need."), Make.outcome("O1", needs: ["N1"]),
      Make.outcome("O2", "Plays a game of two."), Make.provision("P1", needs: ["N1"], outcomes: ["O1"]),
      Make.provision("P2", "Another row.", minutes: 45),
    ])
    let broken = threads.filter { $0.attribute("broken") == "yes" }
    #expect(broken.map { $0.attribute("missing") } == ["outcome provision", "need provision", "need outcome"])
    #expect(labels(broken[0], "need") == ["B2"])
    #expect(labels(broken[1], "outcome") == ["E2"])
    #expect(labels(broken[2], "row") == ["F2"])
  }

  @Test("A need in health care may do without an outcome")
  func health() throws {
    let threads = try threads([
      Make.need("N1", area: .health), Make.provision("P1", area: .health, section: .g, needs: ["N1"]),
    ])
    #expect(threads.map { $0.attribute("broken") } == ["no"])
  }
}
