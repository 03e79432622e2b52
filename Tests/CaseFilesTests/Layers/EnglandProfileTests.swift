import CaseFiles
import Findings
import PlanModel
import Testing

/// The law in England as the program holds it.
@Suite struct EnglandProfileTests {
  let profile: Profile

  init() throws {
    let reading = try SampleLayer.base.get().readProfile("england-2014")
    #expect(reading.findings.isEmpty)
    profile = try #require(reading.value)
  }

  @Test func everySectionStandsInTheOrderOfItsLetter() {
    #expect(profile.sections.map(\.section) == Section.allCases)
    #expect(profile.section(.b)?.heading == "special educational needs")
    #expect(profile.section(.h1)?.untilAge == 18)
    #expect(profile.section(.h1)?.then == .h2)
    #expect(profile.sections.filter(\.isAppealable).map(\.section) == [.b, .f, .i])
  }

  @Test func everyLimitOfTheHandbookIsThere() {
    let numbers = Set(profile.deadlines.map { $0.rule.id.drop { $0 == "T" }.prefix { $0.isNumber } })
    #expect(numbers == Set((1...35).map { Substring(String($0)) }))
    #expect(Set(profile.deadlines.map(\.rule.id)).count == profile.deadlines.count)
  }

  @Test func everyHeadOfAdviceIsThere() throws {
    #expect(profile.adviceHeads.map(\.head) == RegulationHead.allCases)
    let required = profile.adviceHeads.filter { $0.isRequired(yearGroup: 8, adulthoodFrom: 9) }.map(\.head)
    #expect(required == [.a, .b, .c, .d, .e])
    #expect(try #require(profile.adviceHead(.g)).isRequired(yearGroup: 9, adulthoodFrom: profile.adulthoodYearGroup))
    #expect(profile.adviceHeads.filter(\.mayBeDeclined).map(\.head) == [.a])
  }

  @Test func aDraftNamesNoSetting() throws {
    for stage in [Stage.workingDraft, .draft, .reIssuedDraft, .consultation] {
      let rule = try #require(profile.stages[stage])
      #expect(!rule.showsPlacement(keepsPlacement: true, atPhaseTransfer: false))
    }
    let final = try #require(profile.stages[.final])
    #expect(final.showsPlacement(keepsPlacement: false, atPhaseTransfer: false))
    #expect(!final.allowsGaps && final.isSigned && final.answersFamily)
    let proposed = try #require(profile.stages[.proposedAmended])
    #expect(proposed.showsPlacement(keepsPlacement: true, atPhaseTransfer: false))
    #expect(!proposed.showsPlacement(keepsPlacement: true, atPhaseTransfer: true))
    #expect(!proposed.showsPlacement(keepsPlacement: false, atPhaseTransfer: false))
  }

  @Test func itemsGoWhereTheLawPutsThem() {
    let placing = profile.placing
    #expect(placing.section(ofNeedIn: .health) == .c)
    #expect(placing.section(ofNeedIn: .socialCare) == .d)
    #expect(placing.section(ofFact: "history", area: .health) == .a)
    var speech = Provision(what: Prose("Speech and language therapy"))
    speech.type = "salt-direct"
    #expect(placing.section(of: speech, area: .health) == .f)
    #expect(placing.provisionByType["nursing"] == .g)
    #expect(placing.provisionByType["short-break-day"] == .h1)
    #expect(placing.typesWithoutSessions.contains("equipment"))
    #expect(!placing.typesWithoutSessions.contains("salt-direct"))
  }

  @Test func bankHolidaysFollowEasterAndFallOnWeekdays() throws {
    for year in 2025...2028 {
      let days = profile.workingDays.bankHolidays.filter { $0.year == year }
      #expect(days.count == 8)
      #expect(days.allSatisfy { !$0.weekday.isWeekend })
      let easter = try #require(Self.easter(year))
      #expect(days.contains(try #require(easter.adding(days: -2))))
      #expect(days.contains(try #require(easter.adding(days: 1))))
    }
  }

  /// Worked dates: asked for on Monday 5 January 2026.
  @Test func theClockOfACase() throws {
    let start = try #require(CivilDate(iso: "2026-01-05"))
    var record = CaseRecord(
      reference: "EHC-1", profile: profile.id,
      child: Child(legalForename: "A", surname: "B", dateOfBirth: try #require(CivilDate(iso: "2016-02-01"))),
      source: SourceFile(path: "case.xml", sha256: "", byteCount: 0))
    record.events = [CaseEvent(kind: "request-received", on: start)]
    var request = AdviceRequest(regulation: .d, from: "EP service")
    request.requestedOn = start
    record.adviceRequests = [request, request]
    let clock = profile.clock(of: record)
    func due(_ id: String) -> String? { clock.first { $0.rule.id == id }?.due?.iso }
    #expect(due("T1") == "2026-02-16")
    #expect(due("T3") == "2026-04-27")
    #expect(due("T7") == "2026-05-25")
    #expect(clock.filter { $0.rule.id == "T2" }.count == 2)
    #expect(due("T10") == nil)
    #expect(due("T33a") == nil)
  }

  @Test func whatWasDoneStopsItsClock() throws {
    func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }
    var record = CaseRecord(
      reference: "EHC-1", profile: profile.id,
      child: Child(legalForename: "A", surname: "B", dateOfBirth: try day("2023-02-01")),
      source: SourceFile(path: "case.xml", sha256: "", byteCount: 0))
    record.events = [
      CaseEvent(kind: "review-decision", on: try day("2026-03-02")),
      CaseEvent(kind: "final-issued", on: try day("2025-03-20")),
    ]
    let clock = profile.clock(of: record)
    #expect(clock.first { $0.rule.id == "T10" }?.done == (try day("2026-03-02")))
    // The review that starts the next year does not end it.
    #expect(clock.first { $0.rule.id == "T11" }?.done == nil)
    #expect(clock.contains { $0.rule.id == "T33a" })
    #expect(!clock.contains { $0.rule.id == "T23" })
  }

  @Test func totalsAreExact() {
    #expect(profile.teachingYear.factors["fortnight"] == .aWeek(hundredths: 50))
    #expect(profile.teachingYear.factors["half-term"] == .aYear(hundredths: 600))
    #expect(profile.teachingYear.factors["lesson"] == nil)
    #expect(profile.draftMargin.days == 35)
  }

  @Test func aMisspeltProfileIsNamed() throws {
    let reading = try SampleLayer.base.get().readProfile("england-2041")
    #expect(reading.value == nil)
    #expect(reading.findings.first?.remedy == "Write england-2014, if that is what you mean.")
  }

  /// Easter Sunday by the anonymous Gregorian rule.
  private static func easter(_ year: Int) -> CivilDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e, g) = (b / 4, b % 4, (b - (b + 8) / 25 + 1) / 3)
    let h = (19 * a + b - d - g + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let day = h + l - 7 * m + 114
    return CivilDate(year: year, month: day / 31, day: day % 31 + 1)
  }
}
