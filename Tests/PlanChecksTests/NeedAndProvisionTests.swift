import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// Every need must have provision, and every row a need.
struct NeedAndProvisionTests {
  @Test(arguments: zip([Section.b, .c, .d], [Severity.error, .warning, .warning]))
  func aNeedWithoutProvisionIsToldByItsSection(_ section: Section, _ severity: Severity) throws {
    let need = Checking.entry(
      Make.need("N1"), in: section, label: "\(section.rawValue)3", marks: [.needWithoutProvision])
    let findings = try Checking.findings(NeedWithoutProvision(), Checking.plan([need]))
    #expect(findings.map(\.id) == ["need-without-provision"])
    #expect(findings.map(\.severity) == [severity])
    #expect(findings.first?.summary.hasPrefix("\(section.rawValue)3 ") == true)
  }

  @Test func aNeedWithProvisionIsNotTold() throws {
    let need = Checking.entry(Make.need("N1"), in: .b, label: "B1", marks: [.parentReported, .areaNotStated])
    #expect(try Checking.findings(NeedWithoutProvision(), Checking.plan([need])).isEmpty)
  }

  @Test(arguments: Section.provision)
  func aRowWithoutNeedIsTold(_ section: Section) throws {
    let row = Checking.entry(Make.provision("P1"), in: section, label: "F3", marks: [.provisionWithoutNeed])
    let findings = try Checking.findings(ProvisionWithoutNeed(), Checking.plan([row]))
    #expect(findings.map(\.id) == ["provision-without-need"])
    #expect(findings.map(\.severity) == [.warning])
  }

  @Test func aRowWithANeedIsNotTold() throws {
    let row = Checking.entry(Make.provision("P1"), in: .f, label: "F3")
    #expect(try Checking.findings(ProvisionWithoutNeed(), Checking.plan([row])).isEmpty)
  }

  @Test func aFindingNamesFileLineItemAndLabel() throws {
    let need = Checking.entry(Make.need("N1"), in: .b, label: "B1", marks: [.needWithoutProvision])
    let advice = Make.advice("sub-1", path: "advice/report.xml")
    let plan = Checking.plan([need], annex: [Checking.row(.d, .received, advice: advice)])
    let place = try #require(try Checking.findings(NeedWithoutProvision(), plan).first).place
    #expect(place.file == "advice/report.xml")
    #expect(place.line == 48)
    #expect(place.submission == "sub-1")
    #expect(place.item == "N1")
    #expect(place.label == "B1")
    #expect(place.section == "B")
  }

  @Test func anItemOfTheCaseFileIsPlacedThere() throws {
    let need = Checking.entry(Make.need("N1"), in: .b, marks: [.needWithoutProvision], submission: nil)
    #expect(try Checking.findings(NeedWithoutProvision(), Checking.plan([need])).first?.place.file == "case.xml")
  }

  @Test(arguments: zip([Stage.draft, .final], [Severity.warning, .error]))
  func healthProvisionNobodyAgreedIsGraverInAFinalPlan(_ stage: Stage, _ severity: Severity) throws {
    let row = Checking.entry(Make.provision("P1"), in: .g, label: "G1", marks: [.awaitsAgreement])
    let findings = try Checking.findings(HealthNotAgreed(), Checking.plan([row]), stage: stage)
    #expect(findings.map(\.id) == ["health-not-agreed"])
    #expect(findings.map(\.severity) == [severity])
  }

  @Test func healthProvisionThatIsAgreedIsNotTold() throws {
    let agreed = Checking.entry(Make.provision("P1"), in: .g, label: "G1")
    let other = Checking.entry(Make.provision("P2"), in: .f, label: "F1", marks: [.awaitsAgreement])
    #expect(try Checking.findings(HealthNotAgreed(), Checking.plan([agreed, other])).isEmpty)
  }
}
