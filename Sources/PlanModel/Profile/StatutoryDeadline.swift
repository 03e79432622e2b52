/// A time limit of the profile: how it is counted, in which cases it runs, and what shows that it was kept.
package struct StatutoryDeadline: Sendable, Hashable {
  package var rule: DeadlineRule
  /// Kinds of event of the case file that show that the thing was done.
  package var doneBy: [String] = []
  /// Only for children under this age.
  package var underAge: Int?
  /// Only for a plan that came from another authority.
  package var onlyTransferredIn = false
  /// Only where there is a plan already: a first plan is made, not reviewed, before a change of phase.
  package var onlyWithPlan = false
  /// What nobody has yet confirmed against the text of the law.
  package var check: String?

  package init(rule: DeadlineRule) { self.rule = rule }

  /// The day on which the thing was done: the first such event on or after the day the limit runs from. For a limit that
  /// runs from the same kind of event, such as from one review to the next, it must be a later one.
  package func done(in events: [CaseEvent], since start: CivilDate?, startedBy kinds: [String]) -> CivilDate? {
    events.filter { event in
      guard doneBy.contains(event.kind) else { return false }
      guard let start, !rule.limit.isCountedBack else { return true }
      return kinds.contains(event.kind) ? event.on > start : event.on >= start
    }.map(\.on).min()
  }
}
