import PlanModel
import Testing

/// A day that the test knows to exist; the test stops if it does not.
func calendarDay(_ iso: String) throws -> CivilDate {
  try #require(CivilDate(iso: iso), "no such day: \(iso)")
}

struct CivilDateTests {
  @Test(arguments: ["2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01"])
  func aDayThatDoesNotExistIsRefused(_ iso: String) {
    #expect(CivilDate(iso: iso) == nil)
  }

  @Test(arguments: [
    "26-02-03", "2026-2-3", "2026/02/03", "03/02/2026", "20260203", "2026-02-03Z", "2026-02-03T00:00:00",
    " 2026-02-03", "2026-02-03 ", "+026-02-03", "-026-02-03", "2026-02-0３", "２026-02-03", "", "2026", "2026-02",
    "12026-02-03",
  ])
  func anotherWayOfWritingADateIsRefused(_ text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test(arguments: [Int.min, -1, 0, 10_000, Int.max])
  func aYearOutOfRangeIsRefused(_ year: Int) {
    #expect(CivilDate(year: year, month: 1, day: 1) == nil)
    #expect(CivilDate(year: 2026, month: year, day: 1) == nil)
    #expect(CivilDate(year: 2026, month: 1, day: year) == nil)
  }

  @Test(arguments: [(2024, true), (2025, false), (2000, true), (1900, false), (2100, false), (2400, true)])
  func leapYearsFollowTheGregorianRule(_ year: Int, _ isLeap: Bool) {
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test func isoIsReadAndWrittenAlike() throws {
    for iso in ["0001-01-01", "0987-06-05", "2024-02-29", "2026-05-01", "9999-12-31"] {
      #expect(try calendarDay(iso).description == iso)
    }
  }

  @Test func datesAreOrderedByYearThenMonthThenDay() throws {
    let inOrder = try ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01", "2026-10-01"].map(calendarDay)
    #expect(inOrder.reversed().sorted() == inOrder)
  }

  @Test func aDateIsWrittenForReaders() throws {
    let date = try calendarDay("2021-11-09")
    #expect(date.displayed() == "9 November 2021")
    #expect(date.displayed(.longWithWeekday) == "Tuesday 9 November 2021")
    #expect(date.displayed(.numeric) == "09/11/2021")
  }

  @Test func theNamesOfMonthsAndDaysCanBeReplaced() throws {
    let months = [
      "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd",
      "Rhagfyr",
    ]
    let days = ["Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul"]
    let welsh = try #require(DateWords(months: months, weekdays: days))
    #expect(try calendarDay("2021-11-07").displayed(.longWithWeekday, words: welsh) == "Sul 7 Tachwedd 2021")
    #expect(DateWords(months: Array(months.dropLast()), weekdays: days) == nil)
    #expect(DateWords(months: months, weekdays: days + ["Sul"]) == nil)
    #expect(DateWords(months: months, weekdays: days.map { _ in "" }) == nil)
  }
}
