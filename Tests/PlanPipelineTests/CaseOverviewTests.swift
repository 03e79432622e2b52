import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// What a status page says of the limits of one case: the dates of the law, days left and days used.
struct CaseOverviewTests {
  private func record(_ events: (kind: String, on: CivilDate)...) -> CaseRecord {
    var record = Make.record()
    record.events = events.map { CaseEvent(kind: $0.kind, on: $0.on) }
    return record
  }

  private func overview(_ record: CaseRecord, on date: CivilDate) throws -> CaseOverview {
    try OverviewRun.overview(CaseOnDisk(record), on: date)
  }

  private func limit(_ id: String, _ record: CaseRecord, on date: CivilDate) throws -> ClockLine {
    try #require(try overview(record, on: date).clocks.first { $0.id == id })
  }

  @Test("A request of 5 January 2026: decide by 16 February, no plan by 27 April, final plan by 25 May")
  func firstPlan() throws {
    let record = record(("request-received", Make.date(2026, 1, 5)))
    let overview = try overview(record, on: Make.date(2026, 2, 9))
    let limits = Dictionary(overview.clocks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(limits["T1"]?.due == Make.date(2026, 2, 16))
    #expect(limits["T3"]?.due == Make.date(2026, 4, 27))
    #expect(limits["T7"]?.due == Make.date(2026, 5, 25))
    #expect(limits["T1"]?.daysLeft == 7 && limits["T1"]?.used == 35 && limits["T1"]?.length == 42)
    #expect(limits["T7"]?.daysLeft == 105 && limits["T7"]?.used == 35 && limits["T7"]?.length == 140)
    #expect(overview.clocks.map(\.due) == overview.clocks.map(\.due).sorted { ($0 ?? .latest) < ($1 ?? .latest) })
    #expect(overview.turns.map(\.party) == [.localAuthority])
    #expect(overview.turns.first?.due == Make.date(2026, 2, 16))
    #expect(overview.attention.map(\.kind) == [.limitNear])
  }

  @Test("The last day is the last day also where it is a bank holiday; the day after is one day late")
  func lastDay() throws {
    let record = record(
      ("request-received", Make.date(2026, 1, 5)), ("decision-to-assess", Make.date(2026, 2, 16)),
      ("decision-to-make-plan", Make.date(2026, 4, 20)), ("draft-served", Make.date(2026, 4, 27)))
    #expect(try limit("T7", record, on: Make.date(2026, 5, 25)).daysLeft == 0)
    let late = try overview(record, on: Make.date(2026, 5, 26))
    #expect(late.clocks.first { $0.id == "T7" }?.daysLate == 1)
    #expect(late.clocks.first { $0.id == "T7" }?.used == 141)
    #expect(late.attention.map(\.kind) == [.limitPassed])
    #expect(late.attention.first?.due == Make.date(2026, 5, 25))
    let done = try #require(late.clocks.first { $0.id == "T1" })
    #expect(done.doneOn == Make.date(2026, 2, 16) && done.used == 42 && !done.isOpen)
  }

  @Test("A draft served on 1 May 2026: the family's turn until 15 May, then the authority's")
  func familysTime() throws {
    var record = record(
      ("request-received", Make.date(2026, 1, 5)), ("decision-to-assess", Make.date(2026, 2, 1)),
      ("decision-to-make-plan", Make.date(2026, 4, 20)), ("draft-served", Make.date(2026, 5, 1)))
    record.adviceRequests = Make.recordWithAllAdviceDeclined().adviceRequests
    #expect(try limit("T5", record, on: Make.date(2026, 5, 4)).due == Make.date(2026, 5, 15))
    #expect(try limit("T5", record, on: Make.date(2026, 5, 4)).used == 4)
    let within = try overview(record, on: Make.date(2026, 5, 15)).turns
    #expect(within.map(\.step) == [.comment] && within.map(\.party) == [.family])
    #expect(within.first?.due == Make.date(2026, 5, 15))
    let after = try overview(record, on: Make.date(2026, 5, 16))
    #expect(after.turns.map(\.party) == [.localAuthority])
    #expect(after.turns.first?.about == ["Send the final plan"])
    #expect(!after.clocks.contains { $0.id == "T5" })

    record.events[3].replyBy = Make.date(2026, 5, 20)
    let longer = try overview(record, on: Make.date(2026, 5, 16)).turns
    #expect(longer.first?.step == .comment && longer.first?.due == Make.date(2026, 5, 20))
  }

  @Test("A review meeting of 2 March 2026: decide by 30 March, amend by 25 May at the latest")
  func review() throws {
    let record = record(
      ("final-issued", Make.date(2025, 3, 20)), ("review-meeting", Make.date(2026, 3, 2)),
      ("amendment-notice-sent", Make.date(2026, 4, 13)))
    let date = Make.date(2026, 3, 16)
    #expect(try limit("T15", record, on: date).due == Make.date(2026, 3, 30))
    #expect(try limit("T17", record, on: Make.date(2026, 5, 1)).due == Make.date(2026, 5, 25))
  }

  @Test("A planned day that is over makes nobody late")
  func planning() throws {
    let record = record(
      ("request-received", Make.date(2026, 1, 5)), ("decision-to-assess", Make.date(2026, 2, 1)),
      ("decision-to-make-plan", Make.date(2026, 4, 20)))
    let overview = try overview(record, on: Make.date(2026, 4, 30))
    #expect(overview.clocks.first { $0.id == "T4" }?.isPassed == true)
    #expect(overview.attention.isEmpty)
    #expect(overview.turns.last?.about == ["Send the draft plan"])
  }

  @Test("A recorded exemption lifts a limit")
  func exemption() throws {
    var record = record(("request-received", Make.date(2026, 1, 5)), ("decision-to-assess", Make.date(2026, 2, 1)))
    record.exemptions = ["T3", "T7"].map { CaseExemption(limit: $0, ground: "absence", reason: "Abroad.") }
    let overview = try overview(record, on: Make.date(2026, 8, 1))
    #expect(overview.clocks.first { $0.id == "T7" }?.state == "exempt")
    #expect(overview.attention.isEmpty)
  }

  @Test("A setting that is consulted, and a commissioner who has not answered, hold the case up")
  func others() throws {
    var record = record(("request-received", Make.date(2026, 1, 5)), ("decision-to-assess", Make.date(2026, 2, 1)))
    record.adviceRequests = Make.recordWithAllAdviceDeclined().adviceRequests
    record.events.append(CaseEvent(kind: "consultation-sent", on: Make.date(2026, 3, 2)))
    record.healthAgreements = [
      HealthAgreement(submission: "sub-1", item: "P1", agreed: "pending"),
      HealthAgreement(submission: "sub-1", item: "P2", agreed: "yes"),
    ]
    let turns = try overview(record, on: Make.date(2026, 3, 9)).turns
    #expect(turns.map(\.party) == [.setting, .health])
    #expect(turns.first?.due == Make.date(2026, 3, 17))
    #expect(turns.last?.step == .agree && turns.last?.count == 1)
  }

  @Test("Whoever is closed without a plan has nothing to do")
  func noPlan() throws {
    let record = record(
      ("request-received", Make.date(2026, 1, 5)), ("decision-not-to-assess", Make.date(2026, 2, 10)))
    #expect(try overview(record, on: Make.date(2026, 6, 9)).turns.isEmpty)
    #expect(try overview(record, on: Make.date(2026, 6, 9)).attention.isEmpty)
  }
}

enum OverviewRun {
  static func overview(_ folder: CaseOnDisk, on date: CivilDate) throws -> CaseOverview {
    try Pipeline(try Run.workshop()).overview(of: CaseFolder(folder.path), on: date)
  }
}
