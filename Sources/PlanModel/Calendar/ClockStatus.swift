/// Where a clock stands on a day. All numbers are calendar days.
package enum ClockStatus: Sendable, Hashable {
  /// The event it runs from has not happened, or its date is not known.
  case notStarted
  /// There is more time left than the threshold.
  case running(ClockDays)
  /// The days left are the threshold or fewer; on the last day itself 0.
  case near(ClockDays)
  /// The last day is over and the thing is not done: 1 on the day after.
  case passed(daysLate: Int)
  /// Done on or before the last day, or with an exemption.
  case met(on: CivilDate)
  /// Done, but after the last day.
  case metLate(on: CivilDate, daysLate: Int)
  /// Not done, and a ground that lifts this limit is recorded.
  case exempt(ExemptionGround)
}

/// Days left and days used.
///
/// Both are shown because the duty is to act as soon as practicable and in any event within the limit: doing it on the
/// last day is not early (regs 5, 10, 13, 22 and 27 SEND Regs 2014).
package struct ClockDays: Sendable, Hashable {
  /// To the last day; 0 on it.
  package let left: Int
  /// Of the period, today included; `nil` where the limit is counted back from a date.
  package let used: Int?

  package init(left: Int, used: Int?) {
    self.left = left
    self.used = used
  }
}
