/// The dates that a plan shows for its stage, as the events of the case file give them. Nothing is assumed: a plan with no
/// event for its making has no date of making.
package struct StageDates: Sendable, Hashable {
  /// When the draft or the proposed amendments were sent, and the last day for a reply.
  package var served: CivilDate?
  package var replyBy: CivilDate?
  /// The draft that this one takes the place of.
  package var replaced: CaseEvent?
  package var consulted: CivilDate?
  /// When the plan was first made, here or by another authority.
  package var firstMade: CivilDate?
  /// When the plan in hand was made: the final plan, or the plan as amended.
  package var made: CivilDate?
  package var amendment: Amendment?
  /// The order of the Tribunal that the plan carries out.
  package var order: CivilDate?
  /// The last day for the review, as recorded, else as the law has it.
  package var reviewBy: CivilDate?
  /// Twelve months, less a day, from the last review, else from the day the plan was first made (CFA 2014 s.44(1)).
  package var latestReview: CivilDate?

  /// How a plan came to be amended.
  package enum Amendment: Sendable, Hashable {
    case review(CivilDate)
    case order(CivilDate)
    /// Under regulation 28.
    case withoutReview
  }

  private static let orders: Set<String> = [
    "tribunal-order-amend", "tribunal-order-placement", "tribunal-order-make",
  ]

  package init(_ record: CaseRecord, stage: Stage, number: Int?, on date: CivilDate) {
    let events = record.events.filter { $0.on <= date || $0.kind == "review-due" }
    func last(_ kinds: String...) -> CaseEvent? {
      events.filter { kinds.contains($0.kind) }.max { $0.on < $1.on }
    }
    let sent =
      stage == .proposedAmended
      ? last("amendment-notice-sent")
      : events.filter { $0.kind == "draft-served" && $0.draft == number }.max { $0.on < $1.on }
    served = sent?.on
    replyBy = sent?.replyBy
    replaced = events.filter { event in
      guard event.kind == "draft-served" else { return false }
      guard let draft = event.draft, let number else { return event != sent }
      return draft < number
    }.max { $0.on < $1.on }
    consulted = last("consultation-sent")?.on
    firstMade = ([record.transferredIn?.firstMadeOn].compactMap { $0 } + StageDates.firstDates(in: events)).min()
    made = stage == .final ? last("final-issued")?.on : last("amended-issued")?.on
    order = events.filter { StageDates.orders.contains($0.kind) }.map(\.on).max()
    amendment = made.flatMap { StageDates.amendment(before: $0, in: events) }
    latestReview = (last("review-decision")?.on ?? firstMade).flatMap { $0.adding(months: 12)?.adding(days: -1) }
    reviewBy = events.filter { $0.kind == "review-due" }.map(\.on).max() ?? latestReview
  }

  private static func firstDates(in events: [CaseEvent]) -> [CivilDate] {
    events.filter { ["plan-first-made", "final-issued"].contains($0.kind) }.map(\.on)
  }

  /// What led to an amended plan: the last decision, order or notice since the plan before it.
  private static func amendment(before made: CivilDate, in events: [CaseEvent]) -> Amendment? {
    let earlier = events.filter { ["final-issued", "amended-issued"].contains($0.kind) && $0.on < made }.map(\.on).max()
    let since = events.filter { $0.on <= made && (earlier ?? .earliest) <= $0.on }
    if let order = since.filter({ orders.contains($0.kind) }).map(\.on).max() { return .order(order) }
    if let review = since.filter({ $0.kind == "review-decision" }).map(\.on).max() { return .review(review) }
    return since.contains { $0.kind == "amendment-notice-sent" } ? .withoutReview : nil
  }
}

extension Plan {
  package var dates: StageDates { StageDates(record, stage: stage, number: number, on: date) }
}
