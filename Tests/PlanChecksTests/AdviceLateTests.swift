import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// Advice is due six weeks after it was asked for (regulation 8(1)).
struct AdviceLateTests {
  /// Asked on 2 March 2026, so due on 13 April.
  private static let asked = Make.date(2026, 3, 2)

  @Test func adviceOnTheLastDayIsInTime() throws {
    #expect(try told(received: Make.date(2026, 4, 13)).isEmpty)
  }

  @Test func adviceOneDayLaterIsLate() throws {
    let findings = try told(received: Make.date(2026, 4, 14))
    #expect(findings.map(\.id) == ["advice-late"])
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.summary == "Advice under regulation 6(1)(d) came 1 day late")
  }

  @Test func adviceStillOutIsLateFromTheDayAfter() throws {
    #expect(try told(on: Make.date(2026, 4, 13)).isEmpty)
    #expect(try told(on: Make.date(2026, 4, 20)).first?.summary == "Advice under regulation 6(1)(d) is 7 days late")
  }

  @Test func aReasonOnRecordExcusesIt() throws {
    #expect(try told(on: Make.date(2026, 6, 1)) { $0.reason = "appointment-missed" }.isEmpty)
  }

  @Test func aDateAgreedInTheCaseFileCounts() throws {
    #expect(try told(received: Make.date(2026, 4, 20)) { $0.dueOn = Make.date(2026, 4, 20) }.isEmpty)
    #expect(try told(received: Make.date(2026, 4, 10)) { $0.dueOn = Make.date(2026, 4, 9) }.count == 1)
  }

  @Test func adviceNobodyAskedForIsNeverLate() throws {
    #expect(try told(on: Make.date(2027, 1, 1)) { $0.requestedOn = nil }.isEmpty)
  }

  private func told(
    received: CivilDate? = nil, on date: CivilDate = Make.date(2026, 6, 1),
    _ change: (inout AdviceRequest) -> Void = { _ in }
  ) throws -> [Finding] {
    var request = Make.request(.d, requested: Self.asked)
    request.receivedOn = received
    change(&request)
    let rows = [Checking.row(.d, received == nil ? .outstanding : .received, request: request)]
    return try Checking.findings(AdviceLate(), Checking.plan(annex: rows, on: date))
  }
}
