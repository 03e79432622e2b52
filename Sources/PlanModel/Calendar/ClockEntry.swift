/// One time limit in one case: the rule, the dates, and what has come of it.
package struct ClockEntry: Sendable, Hashable {
  package let rule: DeadlineRule
  /// The limit of the rule that sets the last day; its main one while none does.
  package let limit: DeadlineLimit
  /// The day of the event that `limit` runs from; `nil` while it is not known.
  package let start: CivilDate?
  /// The last day; `nil` while it cannot be told.
  package let due: CivilDate?
  /// When the thing was done.
  package let done: CivilDate?
  /// The id of the ground for an exemption, as it is recorded in the case for this rule.
  package let exemption: String?

  /// For dates that are already known, as those of a plan that is read back.
  ///
  /// - Parameter limit: the limit that set the last day; the main one of the rule if left out.
  package init(
    rule: DeadlineRule, limit: DeadlineLimit? = nil, start: CivilDate?, due: CivilDate?, done: CivilDate? = nil,
    exemption: String? = nil
  ) {
    self.rule = rule
    self.limit = limit ?? rule.limit
    self.start = start
    self.due = due
    self.done = done
    self.exemption = exemption
  }

  /// Works out the last day from the dates that are known.
  package init(
    rule: DeadlineRule, events: EventDates, in calendar: WorkingDays, done: CivilDate? = nil, exemption: String? = nil
  ) {
    let governing = rule.governing(events, in: calendar)
    let limit = governing?.limit ?? rule.limit
    self.init(
      rule: rule, limit: limit, start: events[limit.runsFrom], due: governing?.lastDay, done: done,
      exemption: exemption)
  }

  /// The recorded ground, if it is one that lifts this rule's limit; `nil` for another, which lifts nothing.
  package var effectiveExemption: ExemptionGround? {
    exemption.flatMap { rule.ground($0) }
  }

  /// Where the clock stands on a day, seen from that day: what was done later is not yet known.
  ///
  /// - Parameter threshold: the days left from which the entry counts as near, an authority's setting.
  package func status(on today: CivilDate, near threshold: Int) -> ClockStatus {
    if let done, done <= today { return status(doneOn: done) }
    if let effectiveExemption { return .exempt(effectiveExemption) }
    guard let due else { return .notStarted }
    if !limit.isCountedBack, let start, today < start { return .notStarted }

    let left = today.days(until: due)
    if left < 0 { return .passed(daysLate: -left) }
    let days = ClockDays(left: left, used: daysUsed(on: today))
    return left <= threshold ? .near(days) : .running(days)
  }

  private func status(doneOn done: CivilDate) -> ClockStatus {
    guard let due, done > due, effectiveExemption == nil else { return .met(on: done) }
    return .metLate(on: done, daysLate: due.days(until: done))
  }

  private func daysUsed(on today: CivilDate) -> Int? {
    guard let start else { return nil }
    switch limit.counting {
    case .after: return start.days(until: today)
    case .beginningWith: return start.days(until: today) + 1
    case .before, .beforeDate: return nil
    }
  }
}
