package import PlanModel

extension ClockLine {
  /// The limits of a case that say something on a day, the earliest last day first.
  ///
  /// Left out are the limits of single requests, which stand beside the advice; those that have not started; the time a
  /// family was allowed, once it is over; and what was only planned, once the limit it was planned for was met.
  static func lines(
    _ record: CaseRecord, _ profile: Profile, settings: AuthoritySettings, on today: CivilDate
  ) -> [ClockLine] {
    let requests = Set(profile.events.filter { $0.field == .adviceRequest }.map(\.code))
    let clock = profile.clock(of: record, settings: settings).filter { !requests.contains($0.rule.limit.runsFrom) }
    let lines = clock.map { ClockLine($0, on: today, near: settings.nearDays) }
    let issued = record.events.filter { CaseRecord.issuing.contains($0.kind) && $0.on <= today }.map(\.on).max()
    return lines.map { line in
      var line = line
      line.isHistory = issued.flatMap { issued in line.doneOn.map { $0 < issued } } ?? false
      return line
    }.filter { line in
      if case .notStarted = line.status { return false }
      if line.party == .family, line.isPassed { return false }
      guard line.force == .planning, !line.isDone else { return true }
      let planned = lines.filter { $0.force == .law && $0.start == line.start }
      return planned.isEmpty || planned.contains { !$0.isDone }
    }.sorted { ($0.due ?? .latest, $0.id) < ($1.due ?? .latest, $1.id) }
  }

  private init(_ entry: ClockEntry, on today: CivilDate, near: Int) {
    id = entry.rule.id
    title = entry.rule.title
    authority = entry.rule.authority
    party = entry.rule.party
    force = entry.rule.force
    start = entry.start
    due = entry.due
    status = entry.status(on: today, near: near)
    guard !entry.limit.isCountedBack, let start = entry.start else { return }
    // "Beginning with" a day counts that day.
    var first = 0
    if case .beginningWith = entry.limit.counting { first = 1 }
    let until = entry.done.map { min($0, today) } ?? today
    if until >= start { used = start.days(until: until) + first }
    length = entry.due.map { start.days(until: $0) + first }
  }

  package var isDone: Bool { doneOn != nil }

  package var doneOn: CivilDate? {
    switch status {
    case .met(let on), .metLate(let on, _): on
    default: nil
    }
  }

  package var isPassed: Bool { daysLate != nil && !isDone }

  /// For what is late, or was done late.
  package var daysLate: Int? {
    switch status {
    case .passed(let days), .metLate(_, let days): days
    default: nil
    }
  }

  package var isNear: Bool { if case .near = status { true } else { false } }

  package var daysLeft: Int? {
    switch status {
    case .running(let days), .near(let days): days.left
    default: nil
    }
  }

  /// Whether it still runs, or ran out with nothing done.
  package var isOpen: Bool {
    switch status {
    case .running, .near, .passed: true
    case .notStarted, .met, .metLate, .exempt: false
    }
  }

  /// Whether a passed last day makes somebody late: what is only planned does not, nor the time of the family.
  package var binds: Bool { force != .planning && party != .family }

  /// A word for where it stands, the same in every output.
  package var state: String {
    switch status {
    case .notStarted: "not-started"
    case .running: "running"
    case .near: "near"
    case .passed: "passed"
    case .met: "met"
    case .metLate: "met-late"
    case .exempt: "exempt"
    }
  }
}
