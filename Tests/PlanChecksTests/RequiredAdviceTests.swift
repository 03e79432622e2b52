import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// Heads (a) to (e) of regulation 6(1) are always required.
struct RequiredAdviceTests {
  private static let required: [RegulationHead] = [.a, .b, .c, .d, .e]

  @Test(arguments: [AnnexEntry.State.received, .nilReturn, .reused, .declined, .exception])
  func adviceThatCameOrIsAccountedForIsNotTold(_ state: AnnexEntry.State) throws {
    #expect(try told(state).isEmpty)
  }

  @Test(arguments: [AnnexEntry.State.outstanding, .notRequested, .refused, .notAsked, .withdrawn])
  func adviceThatIsMissingIsToldForEachHead(_ state: AnnexEntry.State) throws {
    let findings = try told(state)
    #expect(findings.map(\.id) == Array(repeating: "required-advice-missing", count: 5))
    #expect(findings.allSatisfy { $0.severity == .error })
    for (finding, head) in zip(findings, Self.required) { #expect(finding.summary.contains("6(1)(\(head.rawValue))")) }
  }

  @Test func oneOutstandingHeadIsToldAlone() throws {
    let rows = Self.required.map { Checking.row($0, $0 == .d ? .outstanding : .received) }
    let findings = try Checking.findings(RequiredAdviceMissing(), Checking.plan(annex: rows))
    #expect(findings.count == 1)
    #expect(findings.first?.summary.contains("6(1)(d)") == true)
  }

  @Test func anAdviceUnderTwoHeadsServesBoth() throws {
    var advice = Make.advice("sub-1", head: .c)
    advice.regulations = [.c, .d]
    let rows = Self.required.filter { $0 != .d }.map { Checking.row($0, .received, advice: $0 == .c ? advice : nil) }
    #expect(try Checking.findings(RequiredAdviceMissing(), Checking.plan(annex: rows)).isEmpty)
  }

  @Test func aRefusedFileIsSaidToHaveCome() throws {
    let finding = try #require(try told(.refused).first)
    #expect(finding.explanation.contains("could not be accepted"))
    #expect(try #require(try told(.outstanding).first).explanation.contains("could not be accepted") == false)
  }

  private func told(_ state: AnnexEntry.State) throws -> [Finding] {
    try Checking.findings(
      RequiredAdviceMissing(), Checking.plan(annex: Self.required.map { Checking.row($0, state) }))
  }
}
