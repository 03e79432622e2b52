import PlanModel
import Testing

struct ClockEntryTests {
  let absence = ExemptionGround(id: "absence", title: "Away for four weeks", authority: "reg 5(4)(d)")

  /// 15 days beginning with 1 May 2026, so to 15 May.
  func draftServed(done: String? = nil, exemption: String? = nil) throws -> ClockEntry {
    let sample = DeadlineSample.one("T5", "beginning-with", 15, "day", on: "2026-05-01", is: "2026-05-15")
    return try ClockEntry(
      rule: sample.rule(exemptions: [ExemptionSet(id: "X1", grounds: [absence])]), events: sample.dates(),
      in: spring2026(), done: done.map(calendarDay),
      exemption: exemption)
  }

  func status(_ entry: ClockEntry, on iso: String) throws -> ClockStatus {
    entry.status(on: try calendarDay(iso), near: 3)
  }

  @Test func daysLeftAndDaysUsedAreBothShown() throws {
    let entry = try draftServed()
    #expect(try status(entry, on: "2026-05-01") == .running(ClockDays(left: 14, used: 1)))
    #expect(try status(entry, on: "2026-05-11") == .running(ClockDays(left: 4, used: 11)))
    #expect(try status(entry, on: "2026-05-12") == .near(ClockDays(left: 3, used: 12)))
    #expect(try status(entry, on: "2026-05-15") == .near(ClockDays(left: 0, used: 15)))
    #expect(try status(entry, on: "2026-05-16") == .passed(daysLate: 1))
  }

  @Test func theDayOfTheEventIsNoDayUsedWhenItIsExcluded() throws {
    let sample = DeadlineSample.one("T15", "after", 4, "week", on: "2026-03-02", is: "2026-03-30")
    let entry = try ClockEntry(rule: sample.rule(), events: sample.dates(), in: spring2026())
    #expect(try status(entry, on: "2026-03-02") == .running(ClockDays(left: 28, used: 0)))
    #expect(try status(entry, on: "2026-03-03") == .running(ClockDays(left: 27, used: 1)))
  }

  @Test func aClockHasNotStartedBeforeItsEventOrWithoutIt() throws {
    #expect(try status(draftServed(), on: "2026-04-30") == .notStarted)
    let rule = try DeadlineSample.one("T5", "after", 15, "day", on: "", is: "").rule()
    let entry = try ClockEntry(rule: rule, events: [:], in: spring2026())
    #expect(try status(entry, on: "2026-05-01") == .notStarted)
  }

  @Test func aLimitCountedBackRunsBeforeItsEventAndUsesNoDays() throws {
    let sample = DeadlineSample.one("T12", "before", 2, "week", on: "2026-03-02", is: "2026-02-16")
    let entry = try ClockEntry(rule: sample.rule(), events: sample.dates(), in: spring2026())
    #expect(try status(entry, on: "2026-02-01") == .running(ClockDays(left: 15, used: nil)))
    #expect(try status(entry, on: "2026-02-17") == .passed(daysLate: 1))
  }

  @Test func aCapRunsBeforeTheMainEvent() throws {
    let sample = DeadlineSample.t17(sent: nil, is: "2026-05-25")
    let entry = try ClockEntry(rule: sample.rule(), events: sample.dates(), in: spring2026())
    #expect(try entry.start == calendarDay("2026-03-02"))
    #expect(try status(entry, on: "2026-05-24") == .near(ClockDays(left: 1, used: 83)))
  }

  @Test func whatIsDoneIsMetOrLate() throws {
    let inTime = try draftServed(done: "2026-05-15")
    #expect(try status(inTime, on: "2026-06-01") == .met(on: calendarDay("2026-05-15")))
    let late = try draftServed(done: "2026-05-18")
    #expect(try status(late, on: "2026-06-01") == .metLate(on: calendarDay("2026-05-18"), daysLate: 3))
  }

  @Test func onADayBeforeItWasDoneItIsNotDone() throws {
    let late = try draftServed(done: "2026-05-18")
    #expect(try status(late, on: "2026-05-17") == .passed(daysLate: 2))
  }

  @Test func anExemptionLiftsTheLimitAndAddsNoDays() throws {
    let open = try draftServed(exemption: "absence")
    #expect(open.due?.iso == "2026-05-15")
    #expect(try status(open, on: "2026-06-30") == .exempt(absence))
    let done = try draftServed(done: "2026-06-20", exemption: "absence")
    #expect(try status(done, on: "2026-06-30") == .met(on: calendarDay("2026-06-20")))
  }

  @Test(arguments: ["missed-appointment", "staff-shortage", ""])
  func aGroundThatIsNotInTheRulesSetsLiftsNothing(_ ground: String) throws {
    let entry = try draftServed(exemption: ground)
    #expect(entry.effectiveExemption == nil)
    #expect(try status(entry, on: "2026-05-16") == .passed(daysLate: 1))
  }

  @Test func aClockReadBackIsTheClockThatWasWorkedOut() throws {
    let entry = try draftServed()
    let again = try ClockEntry(
      rule: entry.rule, start: calendarDay("2026-05-01"), due: calendarDay("2026-05-15"))
    #expect(again == entry)
  }
}
