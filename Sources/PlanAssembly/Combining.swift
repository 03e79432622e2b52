import PlanModel

/// Joins the content of an exact repeat to the entry it repeats, so that no evidence or link of either is lost.
enum Combining {
  /// The effect that a repeat adds to the entry; nil when it adds none.
  static func furtherImpact(of item: AdviceItem, beside entry: PlanEntry) -> Prose? {
    guard case .need(let repeated) = item.content, let impact = repeated.impact, case .need(let first) = entry.content
    else { return nil }
    let known = ([first.impact].compactMap { $0 } + entry.furtherImpacts.map(\.words)).map { Folding.folded($0.plain) }
    return known.contains(Folding.folded(impact.plain)) ? nil : impact
  }

  static func combined(_ first: AdviceItem.Content, _ second: AdviceItem.Content) -> AdviceItem.Content {
    switch (first, second) {
    case (.need(var need), .need(let other)):
      need.evidence += other.evidence.filter { !need.evidence.contains($0) }
      need.measures += other.measures.filter { !need.measures.contains($0) }
      need.metBy += other.metBy.filter { !need.metBy.contains($0) }
      need.isPrimary = need.isPrimary || other.isPrimary
      need.isParentReported = need.isParentReported && other.isParentReported
      return .need(need)
    default:
      // Everything else merges only when all its words and numbers are the same; links are joined by `Linking`.
      return first
    }
  }
}
