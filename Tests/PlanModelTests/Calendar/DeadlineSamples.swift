import PlanModel
import Testing

/// A limit as a profile would write it, with the last day that is expected for dates of its events.
struct DeadlineSample: Sendable, CustomTestStringConvertible {
  let id: String
  let limit: Limit
  var orIfLater: [Limit] = []
  var neverLaterThan: [Limit] = []
  let events: [String: String]
  let expected: String

  var testDescription: String { id }

  struct Limit: Sendable {
    let from: String
    let counting: String
    var amount: Int?
    var unit: String?
    var day: String?

    init(_ from: String, _ counting: String, _ amount: Int? = nil, _ unit: String? = nil, day: String? = nil) {
      self.from = from
      self.counting = counting
      self.amount = amount
      self.unit = unit
      self.day = day
    }

    func value() throws -> DeadlineLimit {
      let unit = try self.unit.map { try #require(LegalPeriod.Unit(rawValue: $0)) }
      let day = try self.day.map { try #require(MonthDay(iso: $0)) }
      let counting = try #require(
        DeadlineLimit.Counting(code: self.counting, amount: amount, unit: unit, day: day))
      return DeadlineLimit(runsFrom: EventCode(rawValue: from), counting)
    }
  }

  func rule(exemptions: [ExemptionSet] = []) throws -> DeadlineRule {
    try DeadlineRule(
      id: id, title: "Do it", authority: "reg 0", limit: limit.value(), orIfLater: orIfLater.map { try $0.value() },
      neverLaterThan: neverLaterThan.map { try $0.value() }, exemptions: exemptions)
  }

  func dates() throws -> EventDates {
    var dates: EventDates = [:]
    for (code, iso) in events { dates[EventCode(rawValue: code)] = try calendarDay(iso) }
    return dates
  }

  /// A sample with one limit.
  static func one(
    _ id: String, _ counting: String, _ amount: Int, _ unit: String, on event: String, is expected: String
  ) -> DeadlineSample {
    DeadlineSample(id: id, limit: Limit("event", counting, amount, unit), events: ["event": event], expected: expected)
  }

  /// The limits of English law in 2026, T1 to T35.
  static let england: [DeadlineSample] = [
    .one("T1", "after", 6, "week", on: "2026-01-05", is: "2026-02-16"),
    t1(["request": "2026-01-05", "responsible": "2026-01-12"], is: "2026-02-16"),
    t1(["responsible": "2026-01-12"], is: "2026-02-23"),
    .one("T2", "after", 6, "week", on: "2026-03-02", is: "2026-04-13"),
    .one("T3", "after", 16, "week", on: "2026-01-05", is: "2026-04-27"),
    .one("T4", "after", 105, "day", on: "2026-01-05", is: "2026-04-20"),
    .one("T5", "beginning-with", 15, "day", on: "2026-05-01", is: "2026-05-15"),
    .one("T6", "after", 15, "day", on: "2026-05-01", is: "2026-05-16"),
    .one("T7", "after", 20, "week", on: "2026-01-05", is: "2026-05-25"),
    DeadlineSample(
      id: "T8 with a late certificate", limit: Limit("decision", "after", 2, "month"),
      orIfLater: [Limit("certificate", "after", 1, "month")],
      events: ["decision": "2026-03-02", "certificate": "2026-04-10"], expected: "2026-05-10"),
    DeadlineSample(
      id: "T8 with an early certificate", limit: Limit("decision", "after", 2, "month"),
      orIfLater: [Limit("certificate", "after", 1, "month")],
      events: ["decision": "2026-03-02", "certificate": "2026-03-20"], expected: "2026-05-02"),
    .one("T9", "after", 30, "day", on: "2026-03-02", is: "2026-04-01"),
    .one("T10", "beginning-with", 12, "month", on: "2026-05-15", is: "2027-05-14"),
    .one("T11", "beginning-with", 12, "month", on: "2026-03-01", is: "2027-02-28"),
    .one("T12", "before", 2, "week", on: "2026-03-02", is: "2026-02-16"),
    .one("T13", "before", 2, "week", on: "2026-03-02", is: "2026-02-16"),
    .one("T14", "after", 2, "week", on: "2026-03-02", is: "2026-03-16"),
    .one("T15", "after", 4, "week", on: "2026-03-02", is: "2026-03-30"),
    .one("T16", "beginning-with", 15, "day", on: "2026-03-27", is: "2026-04-10"),
    t17(sent: "2026-03-27", is: "2026-05-22"),
    t17(sent: "2026-04-10", is: "2026-05-25"),
    DeadlineSample(
      id: "T18", limit: Limit("transfer", "before-date", day: "--03-31"), events: ["transfer": "2027-09-01"],
      expected: "2027-03-30"),
    DeadlineSample(
      id: "T19", limit: Limit("transfer", "before-date", day: "--02-15"), events: ["transfer": "2027-09-01"],
      expected: "2027-02-14"),
    .one("T20", "before", 5, "month", on: "2027-01-05", is: "2026-08-05"),
    t21(aware: "2026-03-30", moved: "2026-04-01", is: "2026-04-21"),
    t21(aware: "2026-03-02", moved: "2026-04-01", is: "2026-04-01"),
    .one("T22", "after", 6, "week", on: "2026-03-02", is: "2026-04-13"),
    t23(reviewed: "2025-12-01", moved: "2026-03-02", is: "2026-11-30"),
    t23(reviewed: "2025-04-01", moved: "2026-03-02", is: "2026-06-01"),
    .one("T24", "beginning-with", 15, "working-day", on: "2026-04-04", is: "2026-04-27"),
    .one("T25", "after", 15, "day", on: "2026-03-02", is: "2026-03-17"),
    .one("T26", "after", 14, "week", on: "2026-03-02", is: "2026-06-08"),
    .one("T27a", "after", 2, "week", on: "2026-03-02", is: "2026-03-16"),
    .one("T27b", "after", 10, "week", on: "2026-03-02", is: "2026-05-11"),
    .one("T27c", "after", 14, "week", on: "2026-03-02", is: "2026-06-08"),
    .one("T28a", "after", 5, "week", on: "2026-03-02", is: "2026-04-06"),
    .one("T28b", "after", 11, "week", on: "2026-03-02", is: "2026-05-18"),
    .one("T29", "after", 5, "week", on: "2026-03-02", is: "2026-04-06"),
    .one("T30", "after", 2, "week", on: "2026-03-02", is: "2026-03-16"),
    .one("T31d", "after", 5, "week", on: "2026-03-02", is: "2026-04-06"),
    .one("T32", "after", 0, "day", on: "2026-03-02", is: "2026-03-02"),
    .one("T33b", "after", 6, "month", on: "2026-08-31", is: "2027-02-28"),
    .one("T34", "after", 6, "week", on: "2026-03-02", is: "2026-04-13"),
    .one("T35", "after", 3, "month", on: "2026-11-30", is: "2027-02-28"),
  ]

  /// The request or becoming responsible, whichever is known; the earlier if both are.
  private static func t1(_ events: [String: String], is expected: String) -> DeadlineSample {
    DeadlineSample(
      id: "T1 from \(events.keys.sorted().joined(separator: " and "))", limit: Limit("request", "after", 6, "week"),
      neverLaterThan: [Limit("responsible", "after", 6, "week")], events: events, expected: expected)
  }

  static func t17(sent: String?, is expected: String) -> DeadlineSample {
    var events = ["meeting": "2026-03-02"]
    events["notice"] = sent
    return DeadlineSample(
      id: "T17 sent \(sent ?? "not yet")", limit: Limit("notice", "after", 8, "week"),
      neverLaterThan: [Limit("meeting", "after", 12, "week")], events: events, expected: expected)
  }

  private static func t21(aware: String, moved: String, is expected: String) -> DeadlineSample {
    DeadlineSample(
      id: "T21 aware \(aware)", limit: Limit("aware", "beginning-with", 15, "working-day"),
      orIfLater: [Limit("move", "after", 0, "day")], events: ["aware": aware, "move": moved], expected: expected)
  }

  private static func t23(reviewed: String, moved: String, is expected: String) -> DeadlineSample {
    DeadlineSample(
      id: "T23 reviewed \(reviewed)", limit: Limit("review", "beginning-with", 12, "month"),
      orIfLater: [Limit("made", "beginning-with", 12, "month"), Limit("transfer", "beginning-with", 3, "month")],
      events: ["review": reviewed, "made": "2024-05-01", "transfer": moved], expected: expected)
  }
}
