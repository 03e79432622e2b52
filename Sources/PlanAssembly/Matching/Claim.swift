import PlanModel

/// What one author says of one matter: a fact, a need, a view, or a passage of a report.
struct Claim {
  /// Index of the entry that says it; nil for the text of a report, which stands in section K alone.
  var entry: Int?
  var submission: String?
  var item: String?
  /// The statement in short, such as "hearing loss" or "ruled-out". Claims with the same words agree.
  var says: String
  /// The day it was so; nil where nobody wrote it down.
  var on: CivilDate?
  /// Whether the family says it and not somebody whose advice was asked for.
  var isFamily = false
  /// Whether it is a fact, and not a need or a passage.
  var isFact = false
}

/// Claims of several authors about one matter that cannot all be so.
struct Disagreement {
  var kind: Question.Kind
  /// The field in which they differ, as questions name it: "status", "value" or "statement".
  var field: String
  /// In printed order.
  var claims: [Claim]
  /// What was said last, where the dates explain the difference.
  var newer: String?

  /// - Parameter days: a later claim this much younger than all others stands in their place.
  /// - Returns: nil unless several authors differ.
  init?(_ kind: Question.Kind, field: String, _ claims: [Claim], days: Int) {
    guard Set(claims.map(\.says)).count > 1, Disagreement.areOfSeveral(claims) else { return nil }
    newer = Disagreement.newer(claims, days)
    self.kind = newer == nil ? kind : .olderAndNewer
    self.field = field
    self.claims = claims
  }

  /// An author knows what they wrote themselves: two authors must differ.
  private static func areOfSeveral(_ claims: [Claim]) -> Bool {
    claims.contains { left in claims.contains { $0.says != left.says && $0.submission != left.submission } }
  }

  private static func newer(_ claims: [Claim], _ days: Int) -> String? {
    guard let latest = claims.max(by: { ($0.on ?? .earliest) < ($1.on ?? .earliest) }), latest.on != nil else {
      return nil
    }
    let last = claims.filter { $0.says == latest.says }
    let others = claims.filter { $0.says != latest.says }
    guard let first = last.compactMap(\.on).min(), last.allSatisfy({ $0.on != nil }),
      others.allSatisfy({ $0.on.map { $0.days(until: first) >= days } ?? false })
    else { return nil }
    return latest.says
  }
}
