import PlanModel

/// Whose turn it is, worked out from what is on record and from the parties of the limits that run.
struct TurnMaking {
  var record: CaseRecord
  var advice: [AdviceLine]
  var clocks: [ClockLine]
  var files: [FileAtHand]
  var notMade: [String]
  /// Kinds of event by which a paper is served on the family, for their comments, and the limits that run from them.
  var serving: Set<String>
  var replyLimits: Set<String>
  var today: CivilDate

  /// Those who hold the case up, then what the authority can do meanwhile. Where nobody else has to do anything, the
  /// authority's next limit.
  var turns: [Turn] {
    let others = advisers + family + settings + commissioners
    var own = urgent
    if let next = nextLimit, others.isEmpty || next.isNear || next.isPassed { own.append(turn(of: next)) }
    return others.isEmpty || own.contains { $0.step == .mend } ? own + others : others + own
  }

  /// From the decision to assess to the plan.
  private var isAssessing: Bool {
    !record.hasPlan && record.first("decision-not-to-assess") == nil && record.first("decision-no-plan") == nil
      && (record.first("decision-to-assess") != nil || record.adviceRequests.contains { $0.requestedOn != nil })
  }

  private var advisers: [Turn] {
    let awaited = advice.filter { $0.isAwaited && !$0.adviser.isFamily }
    let returned = files.filter { $0.place == .returned }
    return [
      awaited.isEmpty
        ? nil : Turn(party: .adviser, step: .advise, about: awaited.map(\.name).unique(), due: earliest(awaited)),
      returned.isEmpty ? nil : Turn(party: .adviser, step: .sendAgain, count: returned.count),
    ].compactMap { $0 }
  }

  private var family: [Turn] {
    let awaited = advice.filter { $0.isAwaited && $0.adviser.isFamily }
    return [
      awaited.isEmpty
        ? nil : Turn(party: .family, step: .advise, about: awaited.map(\.name).unique(), due: earliest(awaited)),
      replyBy.map { Turn(party: .family, step: .comment, due: $0) },
    ].compactMap { $0 }
  }

  /// The last day of the family's time: that of the law, or a later one that they were given. Nil when it is over, or
  /// the plan was issued already.
  private var replyBy: CivilDate? {
    guard let served = record.events.filter({ serving.contains($0.kind) && $0.on <= today }).max(by: { $0.on < $1.on }),
      !record.events.contains(where: { CaseRecord.issuing.contains($0.kind) && $0.on >= served.on && $0.on <= today })
    else { return nil }
    let limit = clocks.filter { replyLimits.contains($0.id) && $0.start.map { $0 >= served.on } ?? false }
    return (limit.compactMap(\.due) + [served.replyBy].compactMap { $0 }).max().flatMap { $0 >= today ? $0 : nil }
  }

  private var settings: [Turn] { clocks.filter { $0.party == .setting && $0.isOpen }.map(turn) }

  private var commissioners: [Turn] {
    let pending = record.healthAgreements.count { $0.agreed == "pending" }
    let rows = pending == 0 ? [] : [Turn(party: .health, step: .agree, count: pending)]
    return rows + clocks.filter { $0.party == .health && $0.isOpen }.map(turn)
  }

  /// What the authority can do whoever else is busy.
  private var urgent: [Turn] {
    let missing = isAssessing ? advice.filter { $0.state == .notRequested }.map(\.name).unique() : []
    let lost = advice.filter { $0.state == .fileMissing }.map(\.name).unique()
    let open = record.representations.count { !$0.isAnswered }
    return [
      notMade.isEmpty ? nil : Turn(party: .localAuthority, step: .mend, count: notMade.count),
      missing.isEmpty ? nil : Turn(party: .localAuthority, step: .ask, about: missing),
      lost.isEmpty ? nil : Turn(party: .localAuthority, step: .putIn, about: lost),
      open == 0 ? nil : Turn(party: .localAuthority, step: .answer, count: open),
    ].compactMap { $0 }
  }

  private var nextLimit: ClockLine? { clocks.first { $0.party == .localAuthority && $0.isOpen } }

  private func turn(of line: ClockLine) -> Turn {
    Turn(party: line.party, step: .limit, about: [line.title], due: line.due)
  }

  private func earliest(_ lines: [AdviceLine]) -> CivilDate? { lines.compactMap(\.dueOn).min() }
}

extension CaseRecord {
  /// Kinds of event by which a plan is issued.
  static let issuing: Set<String> = ["final-issued", "amended-issued"]
}
