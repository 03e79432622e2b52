/// A length of time as the law states it: 6 weeks, 12 months, 15 working days.
package struct LegalPeriod: Sendable, Hashable {
  /// The units the Regulations use. The raw values are those of the profile.
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case day
    case week
    case month
    /// Neither a weekend nor a bank holiday; reg 15 and reg 16 SEND Regs 2014 only.
    case workingDay = "working-day"
  }

  /// 0…9999; 0 means at once.
  package let amount: Int
  package let unit: Unit

  /// `nil` if the amount is negative or above 9999.
  package init?(_ amount: Int, _ unit: Unit) {
    guard (0...9999).contains(amount) else { return nil }
    self.amount = amount
    self.unit = unit
  }

  /// The last day of the period after an event, whose own day is not counted.
  package func end(after event: CivilDate, in calendar: WorkingDays) -> CivilDate? {
    switch unit {
    case .day: event.adding(days: amount)
    case .week: event.adding(days: amount * 7)
    case .month: event.adding(months: amount)
    case .workingDay: calendar.adding(amount, to: event)
    }
  }

  /// The last day of the period that begins with an event, whose own day is the first; `nil` for an amount of 0.
  ///
  /// Twelve months beginning with 2 March 2026 end on 1 March 2027. Where the last month has no corresponding day, its own
  /// last day is the end: twelve months beginning with 29 February 2024 end on 28 February 2025.
  package func end(beginningWith event: CivilDate, in calendar: WorkingDays) -> CivilDate? {
    guard amount >= 1 else { return nil }
    switch unit {
    case .day: return event.adding(days: amount - 1)
    case .week: return event.adding(days: amount * 7 - 1)
    case .month:
      guard let corresponding = event.adding(months: amount) else { return nil }
      return corresponding.day == event.day ? corresponding.adding(days: -1) : corresponding
    case .workingDay: return calendar.day(amount, beginningWith: event)
    }
  }

  /// The last day that is at least this long before an event.
  package func start(before event: CivilDate, in calendar: WorkingDays) -> CivilDate? {
    switch unit {
    case .day: event.adding(days: -amount)
    case .week: event.adding(days: -amount * 7)
    case .month: event.adding(months: -amount)
    case .workingDay: calendar.adding(-amount, to: event)
    }
  }
}
