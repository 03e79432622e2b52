extension Profile {
  /// The limits that run in a case, in the order of the profile; one for each request for advice.
  ///
  /// Only limits whose last day can be told are in it: the others have not started, or do not concern the case.
  package func clock(of record: CaseRecord, settings: AuthoritySettings = AuthoritySettings()) -> [ClockEntry] {
    let calendar = settings.workingDays(of: self)
    let dates = dates(of: record, allowance: settings.serviceAllowance)
    return deadlines.filter { concerns(record, $0) }.flatMap { deadline -> [ClockEntry] in
      if runsFromRequests(deadline) { return requestClocks(deadline, record, calendar) }
      let governing = deadline.rule.governing(dates, in: calendar)?.limit ?? deadline.rule.limit
      let entry = ClockEntry(
        rule: deadline.rule, events: dates, in: calendar,
        done: deadline.done(
          in: record.events, since: dates[governing.runsFrom], startedBy: kinds(of: governing.runsFrom)),
        exemption: record.exemptions.first { $0.limit == deadline.rule.id }?.ground)
      return entry.due == nil ? [] : [entry]
    }
  }

  /// An adviser's clock starts on the day that adviser was asked.
  private func requestClocks(
    _ deadline: StatutoryDeadline, _ record: CaseRecord, _ calendar: WorkingDays
  ) -> [ClockEntry] {
    record.adviceRequests.compactMap { request in
      guard let asked = request.requestedOn else { return nil }
      return ClockEntry(
        rule: deadline.rule, events: [deadline.rule.limit.runsFrom: asked], in: calendar, done: request.receivedOn,
        exemption: record.exemptions.first { $0.limit == deadline.rule.id }?.ground)
    }
  }

  private func runsFromRequests(_ deadline: StatutoryDeadline) -> Bool {
    events.contains { $0.code == deadline.rule.limit.runsFrom && $0.field == .adviceRequest }
  }

  private func kinds(of code: EventCode) -> [String] { events.first { $0.code == code }?.kinds ?? [] }

  private func concerns(_ record: CaseRecord, _ deadline: StatutoryDeadline) -> Bool {
    if deadline.onlyTransferredIn, record.transferredIn == nil, record.first("transfer-in") == nil { return false }
    if deadline.onlyWithPlan, !record.hasPlan { return false }
    guard let age = deadline.underAge, let last = record.first("final-issued") ?? record.first("review-decision") else {
      return deadline.underAge == nil
    }
    return record.child.dateOfBirth.adding(months: age * 12).map { last < $0 } ?? false
  }
}
