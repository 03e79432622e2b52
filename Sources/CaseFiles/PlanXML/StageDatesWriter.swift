import PlanModel
import XMLKit

/// Writes the dates that a reader of this stage must know, for the front page.
enum StageDatesWriter {
  static func elements(_ plan: Plan) -> [XMLElement] {
    let dates = plan.dates
    let rule = plan.terms.stage
    var limits: [XMLElement?] = [limit("served", dates.served), limit("reply-by", dates.replyBy)]
    if plan.stage == .reIssuedDraft, let replaced = dates.replaced {
      limits.append(limit("replaces", replaced.on, ["number": replaced.draft.map(String.init)]))
    }
    if plan.stage == .consultation { limits.append(limit("consulted", dates.consulted)) }
    if plan.stage == .transferredIn, let transfer = plan.record.transferredIn {
      limits.append(limit("maintained-from", transfer.on))
      limits.append(limit("first-made-by", transfer.firstMadeOn, ["by": transfer.from]))
    } else if rule?.showsFirstMade == true {
      limits.append(limit("first-made", dates.firstMade))
    }
    if rule?.isDatedAsMade == true {
      limits.append(limit(rule?.showsFirstMade == true ? "amended" : "made", dates.made, how(dates)))
      if plan.stage == .tribunalAmended { limits.append(limit("ordered", dates.order)) }
    }
    if plan.stage == .transferredIn {
      limits.append(limit("review-by", transferredReview(plan)))
    } else if rule?.isDatedAsMade == true {
      limits.append(limit("review-by", dates.reviewBy))
    }
    return limits.compactMap { $0 }
  }

  /// A plan that moved has a limit of its own for its next review (regulation 15(5)), which the clock knows.
  private static func transferredReview(_ plan: Plan) -> CivilDate? {
    plan.clock.first { $0.rule.id == "T23" }?.due ?? plan.dates.reviewBy
  }

  private static func limit(
    _ kind: String, _ on: CivilDate?, _ attributes: KeyValuePairs<String, String?> = [:]
  ) -> XMLElement? {
    guard let on else { return nil }
    var element = PlanElement.make("limit", ["kind": kind, "on": on.iso])
    element.attributes += attributes.compactMap { key, value in value.map { XMLAttribute(key, $0) } }
    return element
  }

  private static func how(_ dates: StageDates) -> KeyValuePairs<String, String?> {
    switch dates.amendment {
    case nil: [:]
    case .review(let on): ["how": "review", "how-on": on.iso]
    case .order(let on): ["how": "order", "how-on": on.iso]
    case .withoutReview: ["how": "no-review"]
    }
  }
}
