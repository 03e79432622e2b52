import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// Speech and language therapy normally educates or trains, and then belongs in section F (CFA 2014 s.21(5)).
struct TherapyThatTeachesInGTests {
  @Test(arguments: ["salt-direct", "salt-programme", "salt-training", "aac"])
  func therapyByTypeIsTold(_ type: String) throws {
    let findings = try told(Make.provision("P1", type: type), in: .g)
    #expect(findings.map(\.id) == ["therapy-that-teaches-in-g"])
    #expect(findings.map(\.severity) == [.error])
  }

  @Test func therapyByWhoDeliversItIsTold() throws {
    #expect(try told(Make.provision("P1"), in: .g).count == 1)
  }

  @Test func therapyInSectionFIsNotTold() throws {
    #expect(try told(Make.provision("P1", type: "salt-direct"), in: .f).isEmpty)
  }

  /// The type says what it is, whoever delivers it.
  @Test func nursingByATherapistIsNotTold() throws {
    #expect(try told(Make.provision("P1", type: "nursing"), in: .g).isEmpty)
  }

  private func told(_ item: AdviceItem, in section: Section) throws -> [Finding] {
    try Checking.findings(TherapyThatTeachesInG(), Checking.plan([Checking.entry(item, in: section, label: "G1")]))
  }
}
