import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Where an item belongs: the author's choice first, then the type of provision, then the area (regulation 12(1)).
struct PlacementTests {
  @Test(
    arguments: zip(
      [
        Area?.none, .communicationInteraction, .cognitionLearning, .semh, .sensoryPhysical, .independence, .health,
        .socialCare,
      ],
      [Section.b, .b, .b, .b, .b, .b, .c, .d]))
  func aNeedStandsInTheSectionOfItsArea(_ area: Area?, _ section: Section) throws {
    let made = try Assembling.of(items: Make.need("N1", area: area))
    #expect(made.plan.entries.map(\.section) == [section])
    #expect(made.plan.entries.map(\.area) == [area])
  }

  @Test(
    arguments: zip(
      [Area?.none, .semh, .health, .socialCare], [Section.f, .f, .g, .h2]))
  func provisionWithoutTypeStandsInTheSectionOfItsArea(_ area: Area?, _ section: Section) throws {
    #expect(try Assembling.of(items: Make.provision("P1", area: area)).plan.entries.map(\.section) == [section])
  }

  /// Health care that educates or trains is special educational provision (CFA 2014 s.21(5)).
  @Test(arguments: [
    ("salt-direct", Area.health, Section.f), ("nursing", .communicationInteraction, .g), ("salt-direct", .semh, .f),
  ])
  func theTypeOfProvisionComesBeforeItsArea(_ type: String, _ area: Area, _ section: Section) throws {
    #expect(
      try Assembling.of(items: Make.provision("P1", area: area, type: type)).plan.entries.map(\.section) == [section])
  }

  @Test(arguments: Section.provision, ["salt-direct", "nursing", "short-break-day"])
  func theAuthorsOwnSectionComesBeforeAll(_ section: Section, _ type: String) throws {
    let made = try Assembling.of(items: Make.provision("P1", area: .health, section: section, type: type))
    #expect(made.plan.entries.map(\.section) == [section])
  }

  @Test(arguments: [
    (Make.view("X"), Section.a), (Make.strength("X"), .a), (Make.strength("X", area: .semh), .b),
    (Make.strength("X", area: .health), .c), (Make.outcome("X"), .e), (Make.risk("X"), .b),
    (Make.risk("X", area: .socialCare), .d), (Make.noNeeds("X"), .d), (Make.fact("X", area: .health), .c),
    (Make.fact("X", kind: "history"), .a), (Make.recommendation("X"), .b),
    (Make.recommendation("X", kind: "referral", area: .health), .c), (Make.request("X", kind: "personal-budget"), .j),
  ])
  func everyOtherKindHasItsSection(_ item: AdviceItem, _ section: Section) throws {
    #expect(try Assembling.of(items: item).plan.entries.map(\.section) == [section])
  }

  @Test(arguments: [
    (Make.recommendation("X", kind: "other"), "waiting.recommendation.other"),
    (Make.request("X", kind: "meeting"), "waiting.request.meeting"),
  ])
  func whatIsNeitherNeedNorProvisionWaitsForAPerson(_ item: AdviceItem, _ reason: String) throws {
    let made = try Assembling.of(items: item)
    #expect(made.plan.entries.isEmpty)
    #expect(made.fates("sub-1", "X") == [.waiting(reason: reason)])
  }

  @Test func entriesStandBySectionThenAreaThenAsTheAuthorWroteThem() throws {
    let made = try Assembling.of(
      items:
        Make.need("N1", "Four.", area: nil), Make.need("N2", "Three.", area: .semh), Make.outcome("O1"),
      Make.need("N3", "One.", area: .communicationInteraction), Make.view("V1"),
      Make.need("N4", "Two.", area: .communicationInteraction))
    #expect(made.plan.entries.compactMap(\.sources.first?.item) == ["V1", "N3", "N4", "N2", "N1", "O1"])
  }
}
