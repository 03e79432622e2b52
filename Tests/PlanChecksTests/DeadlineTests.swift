import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// The final plan is due twenty weeks after the request: here on 8 June 2026.
struct DeadlineTests {
  private static let requested = Make.date(2026, 1, 19)

  @Test(arguments: [
    (Make.date(2026, 5, 24), [String]()), (Make.date(2026, 5, 25), ["deadline-near"]),
    (Make.date(2026, 6, 8), ["deadline-near"]), (Make.date(2026, 6, 9), ["deadline-passed"]),
  ])
  func theLastDayIsToldWhenItIsNearAndWhenItIsPast(_ today: CivilDate, _ ids: [String]) throws {
    #expect(try finalPlan(on: today).map(\.id) == ids)
  }

  @Test func aPassedLimitIsAnErrorAndANearOneAWarning() throws {
    #expect(try finalPlan(on: Make.date(2026, 6, 9)).map(\.severity) == [.error])
    #expect(try finalPlan(on: Make.date(2026, 6, 1)).map(\.severity) == [.warning])
  }

  @Test func theAuthorityChoosesWhatIsNear() throws {
    #expect(try finalPlan(on: Make.date(2026, 6, 1), nearDays: 6).isEmpty)
    #expect(try finalPlan(on: Make.date(2026, 6, 1), nearDays: 7).count == 1)
  }

  @Test func aStepThatWasTakenIsNotTold() throws {
    #expect(
      try finalPlan(on: Make.date(2026, 6, 9), events: [CaseEvent(kind: "final-issued", on: Make.date(2026, 6, 5))])
        .isEmpty)
  }

  private func finalPlan(on today: CivilDate, nearDays: Int = 14, events: [CaseEvent] = []) throws -> [Finding] {
    var record = Make.record()
    record.events = [CaseEvent(kind: "request-received", on: Self.requested)] + events
    var plan = Checking.plan(record: record, on: today)
    plan.clock = try Run.england().clock(of: record)
    let rules: [any Rule] = [DeadlineNear(), DeadlinePassed()]
    return try rules.flatMap { try Checking.findings($0, plan, nearDays: nearDays) }.filter { $0.place.field == "T7" }
  }
}
