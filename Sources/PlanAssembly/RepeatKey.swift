import PlanModel

/// What makes two items an exact repeat: the same kind, place and words after folding of case, space and quotation
/// marks, and the same numbers. Nothing looser merges without a person.
struct RepeatKey: Hashable {
  private var section: Section
  private var area: Area?
  private var content: AdviceItem.Content

  /// Nil for items that never merge: a view belongs to the person who said it.
  init?(_ item: AdviceItem, section: Section, area: Area?) {
    self.section = section
    self.area = area
    switch item.content {
    case .view, .request, .recommendation: return nil
    case .strength(let words): content = .strength(words.folded)
    case .risk(let words): content = .risk(words.folded)
    case .noNeeds(var none):
      none.words = none.words.folded
      content = .noNeeds(none)
    case .need(let need): content = .need(need.folded)
    case .outcome(let outcome): content = .outcome(outcome.folded)
    case .provision(let provision): content = .provision(provision.folded)
    case .fact(var fact):
      fact.words = fact.words.folded
      content = .fact(fact)
    }
  }
}

extension Prose {
  fileprivate var folded: Prose { Prose(Folding.folded(plain)) }
}

extension Need {
  /// The statement only: two authors who state the same need see different effects and evidence, and all are kept.
  fileprivate var folded: Need { Need(statement: statement.folded) }
}

extension Outcome {
  /// All but the links: those of both are kept.
  fileprivate var folded: Outcome {
    var outcome = self
    outcome.statement = statement.folded
    outcome.measure = measure?.folded
    outcome.baseline = baseline?.folded
    outcome.target = target?.folded
    outcome.byWhen = byWhen.map(Folding.folded)
    outcome.needs = []
    outcome.provisions = []
    return outcome
  }
}

extension Provision {
  /// All but the links: the same hours by the same person in the same words.
  fileprivate var folded: Provision {
    var row = self
    row.what = what.folded
    row.section = nil
    row.deliveredBy = deliveredBy.map { Coded(Folding.folded($0.words), code: $0.code) }
    row.frequencies = frequencies.map { Frequency(words: Folding.folded($0.words), times: $0.times, per: $0.per) }
    row.sessionLengths = sessionLengths.map {
      SessionLength(words: Folding.folded($0.words), minutes: $0.minutes, toMinutes: $0.toMinutes)
    }
    row.needs = []
    row.outcomes = []
    row.within = []
    return row
  }
}
