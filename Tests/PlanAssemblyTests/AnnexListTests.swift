import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Section K: every advice that came and every advice that was asked for, each with its state.
struct AnnexListTests {
  @Test func headsThatMustBeSoughtAreListedThoughNobodyAsked() throws {
    let rows = try Assembling.of([]).plan.annex
    #expect(rows.map(\.head) == [.a, .b, .c, .d, .e])
    #expect(rows.allSatisfy { $0.state == .notRequested && $0.label == nil })
  }

  @Test func anAdviceAnswersTheRequestThatNamesIt() throws {
    let requests = [
      Make.request(.c, from: "Paediatrics", submission: "p"), Make.request(.c, from: "Therapy", submission: "t"),
    ]
    let rows = try Assembling.of([Make.advice("t", head: .c)], record: Make.record(requests: requests)).plan.annex
    let c = rows.filter { $0.head == .c }
    #expect(c.first { $0.request?.from == "Therapy" }?.state == .received)
    #expect(c.first { $0.request?.from == "Paediatrics" }?.state == .outstanding)
  }

  @Test func anAdviceAnswersTheOnlyRequestOfItsHead() throws {
    let record = Make.record(requests: [Make.request(.d, from: "Psychology")])
    let d = try Assembling.of([Make.advice("x", head: .d)], record: record).plan.annex.filter { $0.head == .d }
    #expect(d.map(\.state) == [.received])
    #expect(d.first?.request?.from == "Psychology")
  }

  @Test(arguments: [
    ("nil-return", AnnexEntry.State.nilReturn), ("declined", .declined), ("refused", .notAsked),
    ("withdrawn", .withdrawn),
    ("not-received-exception", .exception), ("not-requested", .notRequested), ("requested", .outstanding),
  ])
  func aRequestWithoutAdviceHasTheStateOnRecord(_ status: String, _ state: AnnexEntry.State) throws {
    var request = Make.request(.f)
    request.status = status
    let rows = try Assembling.of([], record: Make.record(requests: [request])).plan.annex
    #expect(rows.filter { $0.head == .f }.map(\.state) == [state])
  }

  @Test func aRefusedFileShowsInItsRow() throws {
    let record = Make.record(requests: [Make.request(.d, submission: "ep-1"), Make.request(.b)])
    let refused = [
      RefusedFile(path: "advice/x.xml", submission: "ep-1", heads: [.d]),
      RefusedFile(path: "advice/y.xml", submission: nil, heads: [.b]),
    ]
    let rows = try Assembling.of([], record: record, refused: refused).plan.annex
    #expect(rows.filter { [.b, .d].contains($0.head) }.map(\.state) == [.refused, .refused])
    #expect(rows.filter { $0.head == .a }.map(\.state) == [.notRequested])
  }

  /// A file came: saying "it has not come" would be untrue.
  @Test func aFileSetApartShowsInItsRowAsRefused() throws {
    let record = Make.record(requests: [Make.request(.d, submission: "ep-1")])
    let advices = [Make.advice("ep-1", content: "a"), Make.advice("ep-1", content: "b")]
    let rows = try Assembling.of(advices, record: record).plan.annex
    #expect(rows.filter { $0.head == .d }.map(\.state) == [.refused])
  }

  @Test func everyAdmittedAdviceIsInTheAnnexOnce() throws {
    let generated = GeneratedCase(seed: 3)
    let rows = try Assembling.of(generated.advices, record: generated.record).plan.annex
    #expect(rows.compactMap(\.advice?.id).sorted() == generated.advices.map(\.id).sorted())
  }

  @Test func aPlacementIsShownOnlyWhereTheStageAllowsIt() throws {
    var record = Make.record()
    var placement = Placement()
    placement.name = "Copperbeck Primary School"
    record.placements = [placement]
    #expect(try Assembling.of([], record: record).plan.placements.isEmpty)
    #expect(try Assembling.of([], record: record, showsPlacement: true).plan.placements == [placement])
  }
}
