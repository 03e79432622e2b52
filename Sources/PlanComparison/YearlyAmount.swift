import PlanModel

/// How much a row of provision promises in a year, where its numbers say it exactly.
struct YearlyAmount {
  let year: TeachingYear

  /// Minutes in a year; nil where a number is missing, where there are several to choose from, or for a range.
  func minutes(_ row: Provision) -> ExactNumber? {
    if row.totals.count == 1, let total = row.totals.first, let hours = total.hours.flatMap({ ExactNumber($0) }),
      let inYear = perYear(hours, total.per, row.period)
    {
      return inYear.times(60)
    }
    guard row.frequencies.count == 1, row.sessionLengths.count == 1, let frequency = row.frequencies.first,
      let session = row.sessionLengths.first, let minutes = session.minutes,
      session.toMinutes == nil || session.toMinutes == minutes
    else { return nil }
    return times(frequency, row.period)?.times(minutes)
  }

  /// Times in a year.
  func times(_ frequency: Provision.Frequency, _ period: Provision.Period?) -> ExactNumber? {
    frequency.times.flatMap { ExactNumber($0) }.flatMap { perYear($0, frequency.per, period) }
  }

  /// So many of a code of Frequency, in a year. "Each lesson" and "once" have no number in a year.
  func perYear(_ number: ExactNumber, _ per: String?, _ period: Provision.Period?) -> ExactNumber? {
    guard let per, let factor = year.factors[per] else { return nil }
    switch factor {
    case .aYear(let hundredths): return number.timesHundredths(hundredths)
    case .aWeek(let hundredths):
      return weeks(period).flatMap { weeks in number.times(weeks)?.timesHundredths(hundredths) }
    }
  }

  /// Weeks in which the row runs: as its author counts them, else those of the profile.
  private func weeks(_ period: Provision.Period?) -> Int? {
    if let weeks = period?.weeks { return weeks }
    switch period?.kind {
    case nil, "term-time": return year.termWeeks
    case "year-round": return year.yearWeeks
    // Between two dates: nobody has counted the weeks.
    default: return nil
    }
  }
}
