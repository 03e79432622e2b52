import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// What a status page says of the advice of one case: what came, what did not, and who has to send it.
struct OverviewOfAdviceTests {
  private static let asked = Make.date(2026, 1, 5)
  private static let today = Make.date(2026, 2, 28)

  /// Asked of everybody on the same day, and nothing has come.
  private func record(_ change: (inout CaseRecord) -> Void = { _ in }) -> CaseRecord {
    var record = Make.record(
      requests: [RegulationHead.a, .b, .c, .d, .e].map {
        Make.request($0, from: "Service \($0.rawValue)", requested: OverviewOfAdviceTests.asked)
      })
    record.events = [
      CaseEvent(kind: "request-received", on: Make.date(2025, 12, 15)),
      CaseEvent(kind: "decision-to-assess", on: OverviewOfAdviceTests.asked),
    ]
    change(&record)
    return record
  }

  private func overview(_ record: CaseRecord, _ advices: [Advice] = []) throws -> CaseOverview {
    try OverviewRun.overview(CaseOnDisk(record, advices), on: OverviewOfAdviceTests.today)
  }

  private func line(_ head: RegulationHead, _ overview: CaseOverview) throws -> AdviceLine {
    try #require(overview.advice.first { $0.head == head })
  }

  @Test("Sought and not come, a reply that nobody assessed, and advice that came are three things")
  func threeThings() throws {
    let record = record {
      $0.adviceRequests.removeAll { $0.regulation == .e }
      $0.adviceRequests[1].submission = "school-1"
      $0.adviceRequests[2].submission = "health-1"
    }
    var reply = Make.advice("health-1", head: .c)
    reply.kind = .nilReturn
    let overview = try overview(record, [Make.advice("school-1", [Make.need("N1")], head: .b), reply])
    #expect(overview.advice.map(\.head) == [.a, .b, .c, .d, .e])
    #expect(
      overview.advice.map(\.state) == [.outstanding, .received, .nilReturn, .outstanding, .notRequested])
    #expect(try line(.b, overview).receivedOn == Make.date(2026, 3, 27))
    #expect(overview.advice.map(\.isAwaited) == [true, false, false, true, false])
    // The adviser and the family hold it up; the authority can ask meanwhile.
    #expect(overview.turns.map(\.party) == [.adviser, .family, .localAuthority])
    #expect(overview.turns.map(\.step) == [.advise, .advise, .ask])
    #expect(overview.turns.first?.about == ["psychological advice"])
    #expect(overview.turns.last?.about == ["social care advice"])
  }

  @Test("Advice asked for on 5 January 2026 is due on 16 February: twelve days late on the 28th")
  func late() throws {
    let record = record {
      $0.adviceRequests[1].dueOn = Make.date(2026, 3, 5)
      $0.adviceRequests[3].chasedOn = Make.date(2026, 2, 20)
    }
    let overview = try overview(record)
    let psychology = try line(.d, overview)
    #expect(psychology.dueOn == Make.date(2026, 2, 16) && psychology.daysLate == 12)
    #expect(psychology.chasedOn == Make.date(2026, 2, 20))
    let school = try line(.b, overview)
    #expect(school.dueOn == Make.date(2026, 3, 5) && school.daysLate == nil && school.daysLeft == 5)
    #expect(overview.attention.map(\.kind).filter { $0 == .adviceLate }.count == 4)

    let groups = ChaseList([overview]).groups
    #expect(groups.count == 5)
    #expect(groups.map { $0.requests.first?.advice.daysLate } == [12, 12, 12, 12, nil])
    #expect(groups.last?.adviser.name == "Service b")
    #expect(groups.first { $0.adviser.isFamily }?.adviser.name == "")
  }

  @Test("One adviser is chased for all cases together, the most late first")
  func chase() throws {
    var second = record()
    second.reference = "AB-2026-0002"
    second.adviceRequests[3].from = "service  D"
    second.adviceRequests[3].requestedOn = Make.date(2026, 1, 1)
    let cases = [try overview(record()), try overview(second)]
    let group = try #require(ChaseList(cases).groups.first { $0.requests.first?.advice.head == .d })
    #expect(group.requests.map(\.reference) == ["AB-2026-0002", "AB-2026-0001"])
    #expect(ChaseList(cases.reversed()) == ChaseList(cases))
  }

  @Test("What is recorded as received and lies nowhere is the authority's to find, and nobody is chased for it")
  func fileMissing() throws {
    let record = record {
      $0.adviceRequests[3].receivedOn = Make.date(2026, 2, 10)
      $0.adviceRequests[3].status = "received"
    }
    let overview = try overview(record)
    #expect(try line(.d, overview).state == .fileMissing)
    #expect(!ChaseList([overview]).groups.contains { $0.requests.contains { $0.advice.head == .d } })
    #expect(overview.turns.contains { $0.step == .putIn && $0.about == ["psychological advice"] })
  }

  @Test("A file about another child, or one that cannot be read, did not bring the advice")
  func refused() throws {
    let other = Make.child("Someone", "Else", born: Make.date(2012, 2, 2))
    let record = record { $0.adviceRequests[3].submission = "ep-1" }
    let folder = try CaseOnDisk(
      record, [Make.advice("ep-1", [Make.need("N1")], child: other, reference: "ZZ-2026-0009")])
    try folder.write(
      "<advice xmlns=\"urn:ehcplan:advice\" id=\"x\"><regulation code=\"b\"/></wrong>", asAdvice: "x.xml")
    let overview = try OverviewRun.overview(folder, on: OverviewOfAdviceTests.today)
    #expect(try line(.d, overview).state == .refused)
    #expect(try line(.b, overview).state == .refused)
    #expect(try line(.d, overview).isAwaited)
  }

  @Test("Advice that went back to its author is awaited again")
  func sentBack() throws {
    let overview = try overview(record { $0.adviceRequests[3].status = "returned" })
    #expect(try line(.d, overview).state == .sentBack)
    #expect(try line(.d, overview).daysLate == 12)
  }

  @Test("The newest draft with its findings, and how much advice it does not hold")
  func draft() throws {
    let folder = try CaseOnDisk(record { $0.adviceRequests = [] }, [Make.advice("ep-1", [Make.need("N1")])])
    #expect(try OverviewRun.overview(folder, on: OverviewOfAdviceTests.today).draft == nil)
    let report = try Run.draft(of: folder, Run.options(formats: []))
    let made = try #require(try OverviewRun.overview(folder, on: OverviewOfAdviceTests.today).draft)
    #expect(made.number == 1 && made.date == Make.today && made.stage == .draft && made.newerAdvice == 0)
    #expect(made.findings?.errors == report.findings.count { $0.severity == .error && $0.suppressed == nil })
    #expect((made.findings?.errors ?? 0) > 0)
    try folder.write(Make.advice("school-1", [Make.need("N2", "Needs a quiet place.")], head: .b))
    #expect(try OverviewRun.overview(folder, on: OverviewOfAdviceTests.today).draft?.newerAdvice == 1)
  }

  @Test("An adviser is named as the case file names them, but for the family and whoever is called like the child")
  func names() throws {
    let overview = try overview(
      record {
        $0.adviceRequests[0].from = "Mrs Sanna Example"
        $0.adviceRequests[1].from = "Amíra’s class teacher"
        $0.adviceRequests[1].role = "class-teacher"
        $0.adviceRequests[2].from = "Community paediatrics"
        $0.adviceRequests[2].organisation = "Example NHS Trust"
        $0.adviceRequests[3].from = "Amira Example"
        $0.adviceRequests[3].role = "young-person"
      })
    #expect(try line(.a, overview).adviser.isFamily && line(.a, overview).adviser.name.isEmpty)
    #expect(try line(.b, overview).adviser.name == "")
    #expect(try line(.b, overview).adviser.role == "class-teacher")
    #expect(try line(.c, overview).adviser.name == "Community paediatrics")
    #expect(try line(.c, overview).adviser.organisation == "Example NHS Trust")
    #expect(try line(.d, overview).adviser.isFamily && line(.d, overview).adviser.name.isEmpty)
  }

  @Test("Comments of the family without an answer are the authority's turn")
  func comments() throws {
    let overview = try overview(
      record {
        $0.adviceRequests = Make.recordWithAllAdviceDeclined().adviceRequests
        $0.representations = [
          Representation(
            id: "R1", from: "parents", receivedOn: Make.date(2026, 2, 20), kind: "wording", text: Prose("Please."))
        ]
      })
    #expect(overview.turns.contains { $0.party == .localAuthority && $0.step == .answer && $0.count == 1 })
  }
}
