/// Where the date of an event that a limit runs from stands in the case file.
package struct EventSource: Sendable, Hashable {
  /// A field of the case file that holds dates, besides its events.
  package enum Field: String, Sendable, Hashable, CaseIterable {
    /// Every request has a clock of its own, so it is no date of the whole case.
    case adviceRequest = "advice-request"
    case phaseTransfer = "phase-transfer"
    case phaseTransferPost16 = "phase-transfer-post-16"
    case directPayment = "direct-payment"
    case transferredIn = "transferred-in"
    case firstMade = "first-made"
  }

  package var code: EventCode
  /// Kinds of event in the case file that count as it.
  package var kinds: [String] = []
  package var field: Field?
  /// Whether the first of several dates counts; otherwise the last.
  package var takesFirst = false
  /// Whether it is the day on which a paper counts as served, so that the authority's allowance is added.
  package var isServed = false

  package init(code: EventCode) { self.code = code }

  /// The date in one case, if it is there.
  package func date(in record: CaseRecord, allowance: ServiceAllowance = .none) -> CivilDate? {
    let events = record.events.filter { kinds.contains($0.kind) }
    let dates = events.map { isServed ? served($0, allowance) : $0.on } + fieldDates(in: record)
    return takesFirst ? dates.min() : dates.max()
  }

  /// A way of sending that the authority has no allowance for has none.
  private func served(_ event: CaseEvent, _ allowance: ServiceAllowance) -> CivilDate {
    guard let method = event.how.flatMap(ServiceMethod.init(rawValue:)) else { return event.on }
    return allowance.servedOn(sent: event.on, by: method) ?? event.on
  }

  private func fieldDates(in record: CaseRecord) -> [CivilDate] {
    switch field {
    case nil, .adviceRequest: []
    case .phaseTransfer: record.phaseTransfers.filter { $0.isPost16 != true }.map(\.on)
    case .phaseTransferPost16: record.phaseTransfers.filter { $0.isPost16 == true }.map(\.on)
    case .directPayment: record.personalBudget?.payments.compactMap(\.start) ?? []
    case .transferredIn: [record.transferredIn?.on].compactMap { $0 }
    case .firstMade: [record.transferredIn?.firstMadeOn].compactMap { $0 }
    }
  }
}

extension Profile {
  /// The dates of a case that its limits run from. Those of single requests for advice are not among them.
  package func dates(of record: CaseRecord, allowance: ServiceAllowance = .none) -> EventDates {
    EventDates(
      events.compactMap { source in source.date(in: record, allowance: allowance).map { (source.code, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
