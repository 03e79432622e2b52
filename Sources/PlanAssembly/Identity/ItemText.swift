import PlanModel

/// The words of an item, field by field.
enum ItemText {
  static func prose(of item: AdviceItem) -> [Prose] {
    switch item.content {
    case .view(let view): [view.words]
    case .strength(let words), .risk(let words): [words]
    case .need(let need):
      [need.statement] + [need.impact].compactMap { $0 } + need.evidence.map(\.words) + need.measures.map(\.words)
    case .outcome(let outcome): self.outcome(outcome)
    case .provision(let provision): self.provision(provision)
    case .fact(let fact): [fact.words]
    case .recommendation(let recommendation): [recommendation.words]
    case .request(let request): [request.words]
    case .noNeeds(let none): [none.words]
    }
  }

  private static func outcome(_ outcome: Outcome) -> [Prose] {
    [outcome.statement] + [outcome.measure, outcome.baseline, outcome.target].compactMap { $0 }
      + outcome.steps.map(\.words) + [Prose(outcome.monitored?.how ?? "")]
  }

  private static func provision(_ provision: Provision) -> [Prose] {
    let lines: [String?] =
      provision.frequencies.map(\.words) + provision.sessionLengths.map(\.words)
      + [provision.group?.words, provision.period?.words, provision.trigger]
      + provision.totals.map(\.words) + provision.equipment.flatMap { [$0.item, $0.specification] }
      + provision.training.map(\.words) + provision.reviews.map(\.words)
      + [provision.flexibility?.limits, provision.flexibility?.why]
    return [provision.what] + provision.notes + lines.compactMap { $0 }.map { Prose($0) }
  }
}
