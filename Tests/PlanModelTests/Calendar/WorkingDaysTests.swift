import PlanModel
import Testing

/// Easter and the early May holiday of 2026.
func spring2026() throws -> WorkingDays {
  WorkingDays(bankHolidays: Set(try ["2026-04-03", "2026-04-06", "2026-05-04"].map(calendarDay)))
}

struct WorkingDaysTests {
  @Test func weekendsAndBankHolidaysAreNotWorkingDays() throws {
    let calendar = try spring2026()
    #expect(calendar.isWorkingDay(try calendarDay("2026-04-02")))
    for iso in ["2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06"] {
      #expect(!calendar.isWorkingDay(try calendarDay(iso)))
    }
  }

  @Test(arguments: [
    ("2026-04-02", 1, "2026-04-07"), ("2026-04-07", -1, "2026-04-02"), ("2026-04-04", 0, "2026-04-04"),
    ("2026-03-30", 15, "2026-04-22"), ("2026-05-01", 1, "2026-05-05"),
  ])
  func workingDaysPassOverEaster(_ from: String, _ count: Int, _ to: String) throws {
    #expect(try spring2026().adding(count, to: calendarDay(from))?.iso == to)
  }

  @Test(arguments: [
    ("2026-03-30", 15, "2026-04-21"), ("2026-03-30", 1, "2026-03-30"), ("2026-04-04", 1, "2026-04-07"),
    ("2026-04-04", 15, "2026-04-27"),
  ])
  func theFirstDayCountsOnlyIfItIsAWorkingDay(_ from: String, _ count: Int, _ to: String) throws {
    #expect(try spring2026().day(count, beginningWith: calendarDay(from))?.iso == to)
  }

  @Test func absurdCountsGiveNoDate() throws {
    let calendar = try spring2026()
    for count in [Int.min, -WorkingDays.most - 1, WorkingDays.most + 1, Int.max] {
      #expect(calendar.adding(count, to: try calendarDay("2026-05-01")) == nil)
    }
    #expect(calendar.day(0, beginningWith: try calendarDay("2026-05-01")) == nil)
    #expect(calendar.adding(10, to: CivilDate.latest) == nil)
  }

  @Test func aYearWithoutHolidaysIsKnownToBeUncovered() throws {
    #expect(try spring2026().covers(calendarDay("2026-12-31")))
    #expect(try !spring2026().covers(calendarDay("2027-01-04")))
  }
}

struct ServiceAllowanceTests {
  @Test func postedPapersAreServedLaterIfTheAuthoritySaysSo() throws {
    let allowance = try #require(ServiceAllowance(days: [.post: 2]))
    let sent = try calendarDay("2026-05-01")
    #expect(allowance.servedOn(sent: sent, by: .post)?.iso == "2026-05-03")
    #expect(allowance.servedOn(sent: sent, by: .hand) == sent)
    #expect(ServiceAllowance.none.servedOn(sent: sent, by: .post) == sent)
  }

  @Test(arguments: [-1, 32, Int.max])
  func anAbsurdAllowanceIsRefused(_ days: Int) {
    #expect(ServiceAllowance(days: [.post: days]) == nil)
  }
}
