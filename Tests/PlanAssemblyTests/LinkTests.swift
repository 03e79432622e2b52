import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Need, outcome and provision point at each other, in both directions, whoever named the link.
struct LinkTests {
  @Test func aLinkIsSeenFromBothEnds() throws {
    let made = try Assembling.of(
      items:
        Make.need("N1"), Make.outcome("O1", needs: ["N1"]), Make.provision("P1", needs: ["N1"], outcomes: ["O1"]))
    let need = try #require(made.entry("sub-1", "N1"))
    let outcome = try #require(made.entry("sub-1", "O1"))
    let row = try #require(made.entry("sub-1", "P1"))
    #expect(need.provisions == [row.id])
    #expect(need.outcomes == [outcome.id])
    #expect(outcome.needs == [need.id])
    #expect(outcome.provisions == [row.id])
    #expect(row.needs == [need.id])
    #expect(row.outcomes == [outcome.id])
  }

  @Test func anOutcomeThatNamesItsProvisionLinksTheRowToo() throws {
    let made = try Assembling.of(items: Make.outcome("O1", provisions: ["P1"]), Make.provision("P1"))
    #expect(try made.entry("sub-1", "P1")?.outcomes == [id(made, "sub-1", "O1")])
  }

  @Test func aNeedThatNamesTheRowItIsMetByIsLinkedBothWays() throws {
    let made = try Assembling.of(items: Make.need("N1", metBy: ["P1"]), Make.provision("P1"))
    #expect(try made.entry("sub-1", "N1")?.provisions == [id(made, "sub-1", "P1")])
    #expect(try made.entry("sub-1", "P1")?.needs == [id(made, "sub-1", "N1")])
  }

  /// "P1" of one author is not "P1" of another.
  @Test func aMergedNeedIsMetByTheRowsEachAuthorMeant() throws {
    let made = try Assembling.of([
      Make.advice("sub-1", [Make.need("N1"), Make.provision("P1", "Unrelated.")], head: .a),
      Make.advice("sub-2", [Make.need("N1", metBy: ["P1"]), Make.provision("P1", "Meant.")]),
    ])
    #expect(try made.entry("sub-1", "N1")?.provisions == [id(made, "sub-2", "P1")])
    #expect(made.entry("sub-1", "P1")?.needs == [])
  }

  @Test func aLinkNamedTwiceIsThereOnce() throws {
    let made = try Assembling.of(
      items:
        Make.outcome("O1", provisions: ["P1"]), Make.provision("P1", outcomes: ["O1", "O1"]))
    #expect(made.entry("sub-1", "P1")?.outcomes.count == 1)
    #expect(made.entry("sub-1", "O1")?.provisions.count == 1)
  }

  @Test func aNameMeansTheItemOfTheSameSubmission() throws {
    let made = try Assembling.of([
      Make.advice("sub-1", [Make.need("N1", "First."), Make.provision("P1", "Row one.", needs: ["N1"])]),
      Make.advice("sub-2", [Make.need("N1", "Second."), Make.provision("P1", "Row two.", needs: ["N1"])]),
    ])
    #expect(try made.entry("sub-2", "P1")?.needs == [id(made, "sub-2", "N1")])
    #expect(try made.entry("sub-1", "N1")?.provisions == [id(made, "sub-1", "P1")])
  }

  @Test func aMergedRowKeepsTheLinksOfAllItsSources() throws {
    let made = try Assembling.of([
      Make.advice("sub-1", [Make.need("N1", "First."), Make.provision("P1", needs: ["N1"])]),
      Make.advice("sub-2", [Make.need("N1", "Second."), Make.provision("P1", needs: ["N1"])]),
    ])
    let row = try #require(made.entry("sub-2", "P1"))
    #expect(row.sources.count == 2)
    #expect(Set(row.needs) == Set([made.entry("sub-1", "N1")?.id, made.entry("sub-2", "N1")?.id].compactMap { $0 }))
    for submission in ["sub-1", "sub-2"] { #expect(made.entry(submission, "N1")?.provisions == [row.id]) }
  }

  @Test func aMergedRowIsPartOfTheRowsThatEachAuthorMeant() throws {
    func part(of whole: String) -> AdviceItem {
      var item = Make.provision("P1")
      guard case .provision(var row) = item.content else { return item }
      row.within = [whole]
      item.content = .provision(row)
      return item
    }
    let made = try Assembling.of([
      Make.advice("sub-1", [part(of: "P2"), Make.provision("P2", "The whole, as the first says.")]),
      Make.advice("sub-2", [part(of: "P3"), Make.provision("P3", "The whole, as the second says.")]),
    ])
    let row = try #require(made.entry("sub-2", "P1"))
    #expect(row.sources.count == 2)
    #expect(try Set(row.within) == [id(made, "sub-1", "P2"), id(made, "sub-2", "P3")])
  }

  @Test func aMergedNeedIsMetByTheRowsOfAllItsSources() throws {
    let made = try Assembling.of([
      Make.advice("sub-1", [Make.need("N1"), Make.provision("P1", "One way.", needs: ["N1"])]),
      Make.advice("sub-2", [Make.need("N1"), Make.provision("P1", "Another way.", needs: ["N1"])]),
    ])
    let need = try #require(made.entry("sub-1", "N1"))
    #expect(need.provisions.count == 2)
    #expect(made.entry("sub-2", "P1")?.needs == [need.id])
  }

  @Test func linksStandInPrintedOrder() throws {
    let made = try Assembling.of(
      items:
        Make.provision("P1", needs: ["N3", "N1", "N2"]), Make.need("N1", "c", area: .semh),
      Make.need("N2", "b", area: .cognitionLearning), Make.need("N3", "a"))
    let order = made.plan.entries(in: .b).map(\.id)
    #expect(made.entry("sub-1", "P1")?.needs == order)
  }

  @Test func aRelatedItemIsKept() throws {
    var risk = Make.risk("R1")
    risk.relatesTo = ["N1", "missing"]
    let made = try Assembling.of(items: Make.need("N1"), risk)
    #expect(try made.entry("sub-1", "R1")?.relatesTo == [id(made, "sub-1", "N1")])
  }

  private func id(_ made: Assembly, _ submission: String, _ item: String) throws -> PlanItemID {
    try #require(made.entry(submission, item)).id
  }
}
