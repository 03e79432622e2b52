import PlanModel
import Testing

struct SchoolYearTests {
  @Test func itBeginsOnTheFirstOfSeptember() throws {
    #expect(SchoolYear(containing: try calendarDay("2026-08-31"))?.displayed == "2025/26")
    #expect(SchoolYear(containing: try calendarDay("2026-09-01"))?.displayed == "2026/27")
    let year = try #require(SchoolYear("2026/27"))
    #expect(year.firstDay.iso == "2026-09-01")
    #expect(year.lastDay.iso == "2027-08-31")
    #expect(year.contains(try calendarDay("2027-08-31")))
    #expect(!year.contains(try calendarDay("2027-09-01")))
  }

  @Test(arguments: ["2026/28", "2026/26", "2026-27", "26/27", "2026/2027", "2026", "9999/00", "0000/01", ""])
  func anotherShapeOrTwoYearsApartAreRefused(_ text: String) {
    #expect(SchoolYear(text) == nil)
  }

  @Test func theCenturyTurns() {
    #expect(SchoolYear("1999/00")?.startYear == 1999)
    #expect(SchoolYear(startYear: 2099)?.displayed == "2099/00")
  }

  @Test func yearsAreAddedWithinTheCalendar() throws {
    let year = try #require(SchoolYear(startYear: 2026))
    #expect(year.adding(years: 1)?.displayed == "2027/28")
    #expect(year.adding(years: Int.max) == nil)
    #expect(SchoolYear(startYear: 9999) == nil)
    #expect(SchoolYear(containing: CivilDate.earliest) == nil)
  }
}
