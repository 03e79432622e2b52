import PlanModel

extension AdviceLine {
  /// - Parameters:
  ///   - limit: the profile's limit for answering a request (regulation 8(1)).
  ///   - names: of the child, which must not be shown.
  init(
    _ row: AnnexEntry, on today: CivilDate, profile: Profile, limit: DeadlineRule?, calendar: WorkingDays,
    names: ChildsNames
  ) {
    let request = row.request
    let asked = request?.requestedOn.flatMap { $0 <= today ? $0 : nil }
    self.init(
      head: row.head, title: profile.adviceHead(row.head)?.title ?? row.head.rawValue,
      name: profile.adviceHead(row.head)?.missing ?? row.head.rawValue, state: AdviceLine.state(row),
      adviser: AdviceLine.adviser(row, names))
    askedOn = asked
    dueOn = request?.dueOn ?? asked.flatMap { limit?.date(from: $0, in: calendar) }
    chasedOn = request?.chasedOn
    if !isOpen { receivedOn = request?.receivedOn ?? row.advice?.receivedOn ?? row.advice?.dated }
    daysLeft = isAwaited ? dueOn.map { today.days(until: $0) } : nil
  }

  private static func state(_ row: AnnexEntry) -> State {
    switch row.state {
    case .outstanding:
      // Somebody wrote down that it came: chasing its author would be wrong, and so would saying that it is here.
      if row.request?.status == "returned" { return .sentBack }
      let isRecorded = row.request?.receivedOn != nil || row.request?.status == "received"
      return isRecorded ? .fileMissing : .outstanding
    default: return State(rawValue: row.state.rawValue) ?? .outstanding
    }
  }

  private static func adviser(_ row: AnnexEntry, _ names: ChildsNames) -> Adviser {
    let role = row.request?.role ?? row.advice?.authors.first?.role.code
    if row.head == .a || ["parent", "young-person"].contains(role) { return Adviser(isFamily: true) }
    let organisation = row.request?.organisation ?? row.advice?.authors.first?.organisation
    let name = row.request?.from ?? row.advice?.authors.first?.name ?? ""
    return Adviser(
      name: names.stand(in: name) ? "" : name, role: role,
      organisation: organisation.flatMap { names.areForenames(in: $0) ? nil : $0 })
  }
}
