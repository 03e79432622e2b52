import PlanModel
import Testing

struct DateArithmeticTests {
  @Test func everyDayOfACenturyKeepsItsNumberAndFollowsTheDayBefore() throws {
    let first = try calendarDay("1950-01-01")
    let last = try calendarDay("2050-12-31")
    var expected = first
    for number in first.dayNumber...last.dayNumber {
      let date = try #require(CivilDate(dayNumber: number))
      try #require(date == expected)
      try #require(date.dayNumber == number)
      // The next day by the rules of the calendar alone, without numbers.
      expected =
        try CivilDate(year: date.year, month: date.month, day: date.day + 1)
        ?? CivilDate(year: date.year, month: date.month + 1, day: 1)
        ?? #require(CivilDate(year: date.year + 1, month: 1, day: 1))
    }
    #expect(expected.iso == "2051-01-01")
  }

  @Test func dayNumbersReachBothEndsOfTheCalendarAndNoFurther() {
    #expect(CivilDate(dayNumber: 1) == CivilDate.earliest)
    #expect(CivilDate(dayNumber: 3_652_059) == CivilDate.latest)
    #expect(CivilDate.latest.dayNumber == 3_652_059)
    for number in [Int.min, -1, 0, 3_652_060, Int.max] { #expect(CivilDate(dayNumber: number) == nil) }
  }

  @Test func lastDaysOfLeapCyclesAreNotFirstDaysOfAFifthYear() throws {
    for iso in ["2000-12-31", "2400-12-31", "2024-12-31", "1900-12-31", "2001-01-01"] {
      let date = try calendarDay(iso)
      #expect(CivilDate(dayNumber: date.dayNumber) == date)
    }
  }

  @Test func knownDaysOfTheWeek() throws {
    #expect(try calendarDay("1970-01-01").weekday == .thursday)
    #expect(try calendarDay("2000-02-29").weekday == .tuesday)
    #expect(try calendarDay("2026-01-05").weekday == .monday)
    #expect(try calendarDay("2026-05-03").weekday == .sunday)
    #expect(CivilDate.earliest.weekday == .monday)
    #expect(CivilDate.latest.weekday == .friday)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-08-31", 1, "2026-09-30"), ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-07-31", -5, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2026-05-01", 0, "2026-05-01"),
  ])
  func monthsStopAtTheEndOfAShorterMonth(_ from: String, _ months: Int, _ to: String) throws {
    #expect(try calendarDay(from).adding(months: months)?.iso == to)
  }

  @Test func yearsAreTwelveMonths() throws {
    #expect(try calendarDay("2024-02-29").adding(years: 1)?.iso == "2025-02-28")
    #expect(try calendarDay("2024-02-29").adding(years: -4)?.iso == "2020-02-29")
  }

  @Test func daysAreCountedAcrossLeapDays() throws {
    #expect(try calendarDay("2024-02-28").adding(days: 2)?.iso == "2024-03-01")
    #expect(try calendarDay("2026-02-28").adding(days: 2)?.iso == "2026-03-02")
    #expect(try calendarDay("2026-01-01").days(until: calendarDay("2027-01-01")) == 365)
    #expect(try calendarDay("2024-01-01").days(until: calendarDay("2025-01-01")) == 366)
    #expect(try calendarDay("2026-05-15").days(until: calendarDay("2026-05-01")) == -14)
  }

  @Test(arguments: [Int.min, Int.min + 1, -4_000_000, 4_000_000, Int.max - 1, Int.max])
  func absurdAmountsGiveNoDateAndDoNotTrap(_ amount: Int) throws {
    for date in [CivilDate.earliest, try calendarDay("2026-05-01"), CivilDate.latest] {
      #expect(date.adding(days: amount) == nil)
      #expect(date.adding(months: amount) == nil)
      #expect(date.adding(years: amount) == nil)
    }
  }

  @Test func arithmeticStopsAtTheEndsOfTheCalendar() {
    #expect(CivilDate.latest.adding(days: 1) == nil)
    #expect(CivilDate.latest.adding(months: 1) == nil)
    #expect(CivilDate.earliest.adding(days: -1) == nil)
    #expect(CivilDate.earliest.adding(months: -1) == nil)
    #expect(CivilDate.earliest.adding(days: 3_652_058) == CivilDate.latest)
  }

  @Test func theLastFridayOfAMonthMayBeItsLastDay() {
    #expect(CivilDate.last(.friday, inMonth: 7, of: 2026)?.iso == "2026-07-31")
    #expect(CivilDate.last(.friday, inMonth: 6, of: 2026)?.iso == "2026-06-26")
    #expect(CivilDate.last(.friday, inMonth: 13, of: 2026) == nil)
    #expect(CivilDate.last(.friday, inMonth: 6, of: Int.max) == nil)
  }
}
