/// One time limit of the law, as the profile states it.
///
/// Law is dated data: which limits there are, how long they are and where they stand is in the profile. This type only
/// knows how limits of any profile are counted. Its last day is
///
/// - the day of `limit`,
/// - or a later day of `orIfLater` ("whichever is the later"),
/// - but never a day after one of `neverLaterThan` (a cap).
package struct DeadlineRule: Sendable, Hashable {
  /// How binding it is. The raw values are those of the profile.
  package enum Force: String, Sendable, Hashable, CaseIterable {
    /// An Act or Regulations; what a court has made of them.
    case law
    /// The Code of Practice.
    case guidance
    /// An aim that leaves room for the limits after it.
    case planning
  }

  /// Whose act the last day limits. The raw values are those of the profile.
  package enum Party: String, Sendable, Hashable, CaseIterable {
    case localAuthority = "local-authority"
    case adviser
    case setting
    case health
    /// Time the family must be allowed: when it is over nobody is late.
    case family
  }

  /// Stable id in the profile, as `T1` or `T27a`.
  package let id: String
  /// What must be done, in plain words.
  package let title: String
  /// Where the law says so, as "reg 5(1) SEND Regs 2014".
  package let authority: String
  package let force: Force
  package let party: Party
  package let limit: DeadlineLimit
  package let orIfLater: [DeadlineLimit]
  package let neverLaterThan: [DeadlineLimit]
  /// The sets of grounds that may lift this limit; empty if none.
  package let exemptions: [ExemptionSet]

  package init(
    id: String, title: String, authority: String, force: Force = .law, party: Party = .localAuthority,
    limit: DeadlineLimit, orIfLater: [DeadlineLimit] = [], neverLaterThan: [DeadlineLimit] = [],
    exemptions: [ExemptionSet] = []
  ) {
    self.id = id
    self.title = title
    self.authority = authority
    self.force = force
    self.party = party
    self.limit = limit
    self.orIfLater = orIfLater
    self.neverLaterThan = neverLaterThan
    self.exemptions = exemptions
  }

  /// Every event that the last day may depend on, without repetition, that of `limit` first.
  package var events: [EventCode] {
    var seen = Set<EventCode>()
    return ([limit] + orIfLater + neverLaterThan).map(\.runsFrom).filter { seen.insert($0).inserted }
  }

  /// The last day of `limit` alone. For a rule with a cap or an alternative, give all the dates that are known.
  package func date(from event: CivilDate, in calendar: WorkingDays) -> CivilDate? {
    limit.lastDay(from: event, in: calendar)
  }

  /// The last day, from all the dates that are known; `nil` if none of its events has happened.
  ///
  /// An event without a date is left out. That is on the safe side: a missing alternative can only make the day earlier
  /// than it need be, and a cap binds before the event that starts the main limit.
  package func date(from known: EventDates, in calendar: WorkingDays) -> CivilDate? {
    governing(known, in: calendar)?.lastDay
  }

  /// The limit that sets the last day, and that day.
  package func governing(
    _ known: EventDates, in calendar: WorkingDays
  ) -> (limit: DeadlineLimit, lastDay: CivilDate)? {
    func dated(_ limits: [DeadlineLimit]) -> [(limit: DeadlineLimit, lastDay: CivilDate)] {
      limits.compactMap { limit in
        known[limit.runsFrom].flatMap { limit.lastDay(from: $0, in: calendar) }.map { (limit, $0) }
      }
    }
    let latest = dated([limit] + orIfLater).max { $0.lastDay < $1.lastDay }
    let cap = dated(neverLaterThan).min { $0.lastDay < $1.lastDay }
    guard let latest, let cap else { return latest ?? cap }
    return cap.lastDay < latest.lastDay ? cap : latest
  }

  /// The ground with this id, if it is one that lifts this limit.
  package func ground(_ id: String) -> ExemptionGround? {
    exemptions.lazy.flatMap(\.grounds).first { $0.id == id }
  }
}
