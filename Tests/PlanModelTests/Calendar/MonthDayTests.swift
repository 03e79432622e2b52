import PlanModel
import Testing

struct MonthDayTests {
  @Test func theXMLFormIsReadAndWritten() throws {
    let day = try #require(MonthDay(iso: "--03-31"))
    #expect(day.iso == "--03-31")
    #expect(day.displayed() == "31 March")
    #expect(day == MonthDay(month: 3, day: 31))
  }

  @Test(arguments: ["03-31", "--3-31", "--02-30", "--13-01", "--04-31", "--03-31Z", ""])
  func aDayThatNoYearHasIsRefused(_ text: String) {
    #expect(MonthDay(iso: text) == nil)
  }

  @Test func theTwentyNinthOfFebruaryFallsBackInACommonYear() throws {
    let leapDay = try #require(MonthDay(iso: "--02-29"))
    #expect(leapDay.date(in: 2024)?.iso == "2024-02-29")
    #expect(leapDay.date(in: 2026)?.iso == "2026-02-28")
    #expect(leapDay.date(in: 10_000) == nil)
  }

  @Test func theFirstOnOrAfterIncludesTheDayItself() throws {
    let july = try #require(MonthDay(iso: "--07-31"))
    #expect(july.first(onOrAfter: try calendarDay("2026-07-31"))?.iso == "2026-07-31")
    #expect(july.first(onOrAfter: try calendarDay("2026-08-01"))?.iso == "2027-07-31")
    #expect(july.first(onOrAfter: CivilDate.latest) == nil)
  }
}
