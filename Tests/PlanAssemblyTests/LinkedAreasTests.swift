import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// A row or outcome whose author named no area stands in that of the needs it is for.
struct LinkedAreasTests {
  @Test(
    arguments: zip(
      [[Area.semh], [.health], [.socialCare], [.health, .semh], [.socialCare, .health], []],
      [(Area?.some(.semh), Section.f), (.health, .g), (.socialCare, .h2), (.semh, .f), (.socialCare, .h2), (nil, .f)]))
  func aRowTakesTheAreaOfItsNeedsAndTeachingComesFirst(_ areas: [Area], _ place: (Area?, Section)) throws {
    let needs = areas.enumerated().map { Make.need("N\($0)", "Need \($0).", area: $1) }
    let row = Make.provision("P1", area: nil, needs: needs.map(\.id))
    let entry = try #require(try Assembling.of([Make.advice("sub-1", [row] + needs)]).entry("sub-1", "P1"))
    #expect(entry.area == place.0)
    #expect(entry.section == place.1)
  }

  @Test func anOutcomeTakesTheAreaOfItsNeed() throws {
    let made = try Assembling.of(items: Make.need("N1", area: .semh), Make.outcome("O1", needs: ["N1"]))
    #expect(made.entry("sub-1", "O1")?.area == .semh)
    #expect(made.entry("sub-1", "O1")?.section == .e)
  }

  @Test func theAuthorsOwnAreaAndSectionComeBeforeThatOfTheNeed() throws {
    let made = try Assembling.of(
      items:
        Make.need("N1", area: .health), Make.provision("P1", "One.", area: .semh, needs: ["N1"]),
      Make.provision("P2", "Two.", area: nil, section: .h1, needs: ["N1"]))
    #expect(made.entry("sub-1", "P1")?.section == .f)
    #expect(made.entry("sub-1", "P1")?.area == .semh)
    #expect(made.entry("sub-1", "P2")?.section == .h1)
  }

  @Test func theNeedOfAnotherAuthorGivesNoArea() throws {
    let made = try Assembling.of([
      Make.advice("sub-1", [Make.need("N1", area: .health)]),
      Make.advice("sub-2", [Make.provision("P1", area: nil, needs: ["N1"])]),
    ])
    #expect(made.entry("sub-2", "P1")?.area == nil)
    #expect(made.entry("sub-2", "P1")?.section == .f)
  }
}
