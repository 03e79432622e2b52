import PlanModel
import Testing

struct PartialDateTests {
  @Test(arguments: [("2026", "2026"), ("2026-05", "May 2026"), ("2026-05-01", "1 May 2026")])
  func whatIsKnownIsReadWrittenAndShown(_ iso: String, _ shown: String) throws {
    let date = try #require(PartialDate(iso: iso))
    #expect(date.iso == iso)
    #expect(date.displayed() == shown)
  }

  @Test(arguments: ["26", "26-05", "2026-5", "2026-13", "2026-00", "0000", "2026-02-30", "2026-05-", "May 2026", ""])
  func anythingElseIsRefused(_ text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test func aPartialDateSpansEveryDayItCanMean() throws {
    let month = try #require(PartialDate(iso: "2024-02"))
    #expect(month.earliest?.iso == "2024-02-01")
    #expect(month.latest?.iso == "2024-02-29")
    let year = try #require(PartialDate(iso: "2026"))
    #expect(year.earliest?.iso == "2026-01-01")
    #expect(year.latest?.iso == "2026-12-31")
  }

  @Test func onlyWhatIsCertainCountsAsBeforeOrAfter() throws {
    let year = try #require(PartialDate(iso: "2026"))
    #expect(!year.isCertainly(before: try calendarDay("2026-12-31")))
    #expect(year.isCertainly(before: try calendarDay("2027-01-01")))
    #expect(!year.isCertainly(after: try calendarDay("2026-01-01")))
    #expect(year.isCertainly(after: try calendarDay("2025-12-31")))
  }

  @Test func aMonthBuiltByHandThatDoesNotExistHasNoDays() {
    #expect(PartialDate.month(year: 2026, month: 13).latest == nil)
    #expect(PartialDate.year(Int.max).earliest == nil)
  }
}
