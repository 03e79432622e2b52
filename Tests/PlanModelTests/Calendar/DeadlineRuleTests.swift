import PlanModel
import Testing

struct DeadlineRuleTests {
  @Test(arguments: DeadlineSample.england)
  func theLastDayIsThatOfTheLaw(_ sample: DeadlineSample) throws {
    let last = try sample.rule().date(from: sample.dates(), in: spring2026())
    #expect(last?.iso == sample.expected)
  }

  @Test func theCapBindsBeforeTheNoticeIsSent() throws {
    let sample = DeadlineSample.t17(sent: nil, is: "2026-05-25")
    #expect(try sample.rule().date(from: sample.dates(), in: spring2026())?.iso == sample.expected)
  }

  @Test func withoutAnyOfItsEventsThereIsNoLastDay() throws {
    for sample in DeadlineSample.england {
      #expect(try sample.rule().date(from: ["something-else": calendarDay("2026-03-02")], in: spring2026()) == nil)
    }
  }

  @Test func aRuleNamesEachEventItDependsOnOnce() throws {
    let limit = DeadlineSample.Limit("meeting", "after", 4, "week")
    let rule = try DeadlineSample(
      id: "T0", limit: limit, orIfLater: [limit], neverLaterThan: [.init("order", "after", 1, "day")], events: [:],
      expected: ""
    ).rule()
    #expect(rule.events == ["meeting", "order"])
  }

  @Test func oneDateGivesTheMainLimitAlone() throws {
    let rule = try DeadlineSample.t17(sent: nil, is: "").rule()
    #expect(try rule.date(from: calendarDay("2026-04-10"), in: spring2026())?.iso == "2026-06-05")
  }

  @Test(arguments: [
    ("2024-02-29", 12, "2025-02-28"), ("2023-03-01", 12, "2024-02-29"), ("2024-03-01", 12, "2025-02-28"),
    ("2026-01-31", 1, "2026-02-28"), ("2026-01-01", 12, "2026-12-31"),
  ])
  func monthsBeginningWithADayEndTheDayBeforeTheCorrespondingOne(
    _ start: String, _ months: Int, _ end: String
  ) throws {
    let period = try #require(LegalPeriod(months, .month))
    #expect(try period.end(beginningWith: calendarDay(start), in: spring2026())?.iso == end)
  }

  @Test func onlyWorkingDayLimitsCareAboutBankHolidays() throws {
    let none = WorkingDays(bankHolidays: [])
    for sample in DeadlineSample.england {
      let rule = try sample.rule()
      let with = try rule.date(from: sample.dates(), in: spring2026())
      let without = try rule.date(from: sample.dates(), in: none)
      let counts = sample.limit.unit == "working-day" && sample.expected > "2026-04-03" && with?.iso != "2026-04-01"
      #expect((with != without) == counts, "\(sample.id)")
    }
  }

  @Test(arguments: [
    ("after", nil, "day", nil), ("after", 6, nil, nil), ("after", -1, "day", nil), ("after", 10_000, "week", nil),
    ("after", 6, "week", "--03-31"), ("before-date", nil, nil, nil), ("before-date", 6, "week", "--03-31"),
    ("beginning-with", 0, "day", nil), ("within", 6, "week", nil), ("", 6, "week", nil),
  ])
  func aLimitThatMakesNoSenseIsRefused(_ code: String, _ amount: Int?, _ unit: String?, _ date: String?) {
    let limit = DeadlineLimit.Counting(
      code: code, amount: amount, unit: unit.flatMap(LegalPeriod.Unit.init(rawValue:)),
      day: date.flatMap { MonthDay(iso: $0) })
    #expect(limit == nil)
  }

  @Test func limitsBeyondTheCalendarGiveNoDate() throws {
    let calendar = try spring2026()
    for unit in LegalPeriod.Unit.allCases {
      let period = try #require(LegalPeriod(9999, unit))
      #expect(period.end(after: CivilDate.latest, in: calendar) == nil)
      #expect(period.end(beginningWith: CivilDate.latest, in: calendar) == nil)
      #expect(period.start(before: CivilDate.earliest, in: calendar) == nil)
    }
  }
}
