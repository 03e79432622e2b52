import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// What must not be shared as it is stays out of every section until a person decides.
struct ConfidentialTests {
  @Test func aConfidentialItemWaits() throws {
    var advice = Make.advice("sub-1", [Make.need("N1", "Open."), Make.need("N2", "Secret.")])
    var reason = Confidential(reason: "The family asks for it.")
    reason.items = ["N2"]
    advice.confidential = [reason]
    let made = try Assembling.of([advice])
    #expect(made.fates("sub-1", "N2") == [.waiting(reason: "waiting.confidential")])
    #expect(made.entry("sub-1", "N2") == nil)
    #expect(made.entry("sub-1", "N1") != nil)
    #expect(made.findings.map(\.id) == ["confidential-kept-back"])
  }

  @Test func aLinkToAConfidentialItemLeadsNowhere() throws {
    var advice = Make.advice("sub-1", [Make.need("N1", "Secret."), Make.provision("P1", needs: ["N1"])])
    var reason = Confidential(reason: "The family asks for it.")
    reason.items = ["N1"]
    advice.confidential = [reason]
    #expect(try Assembling.of([advice]).entry("sub-1", "P1")?.needs == [])
  }

  @Test func adviceWithNothingConfidentialIsNotRemarkedOn() throws {
    #expect(try Assembling.of([Make.advice("sub-1", [Make.need("N1")])]).findings.isEmpty)
  }
}
