/// What a clause holds that can make a vague phrase in it harmless.
enum Rescuing {
  static func kinds(_ facts: StatementFacts) -> Set<VagueFamily.Rescue> {
    var kinds: Set<VagueFamily.Rescue> = []
    if facts.hasAmount { kinds.insert(.amount) }
    if facts.reads(.frequency) { kinds.insert(.frequency) }
    if facts.reads(.sessionLength) { kinds.insert(.length) }
    if facts.reads(.group) { kinds.insert(.group) }
    if facts.saysWho { kinds.insert(.who) }
    if facts.has(.qualification) { kinds.insert(.qualification) }
    if facts.has(.trigger) { kinds.insert(.trigger) }
    if facts.reads(.date) { kinds.insert(.date) }
    if facts.has(.place) { kinds.insert(.place) }
    if facts.has(.review) { kinds.insert(.review) }
    if facts.hasAmount, facts.saysWho { kinds.insert(.served) }
    if facts.has(.equipment) { kinds.insert(.thing) }
    return kinds
  }

  /// “up to 4” people, steps, minutes of a response; not hours or sessions of provision.
  static func isFirmLimit(_ span: VagueSpan, _ facts: StatementFacts) -> Bool {
    let next = span.tokens.upperBound
    return !SortedSpans.beginning(facts.amounts, next..<next + 1).contains { part in
      part.kind == .total || part.kind == .sessionLength && part.part.code == "hour"
    }
  }

  /// “between 10 and 20 hours”: not an amount at all.
  static func isOpen(_ facts: StatementFacts) -> Bool {
    SortedSpans.beginning(facts.amounts, facts.tokens).contains { part in
      guard let low = part.part.low, let high = part.part.high, low < high else { return false }
      let isHours = part.kind == .sessionLength && part.part.code == "hour" || part.kind == .total
      return isHours && low * 3 <= high * 2
    }
  }

  /// “6-8 sessions”: nobody can be held to the greater number.
  static func ranges(_ facts: StatementFacts) -> [Range<Int>] {
    SortedSpans.beginning(facts.amounts, facts.tokens).filter { part in
      guard let low = part.part.low, let high = part.part.high,
        part.kind == .total || part.kind == .sessionLength && part.part.code != "clock"
      else { return false }
      return part.kind == .total ? low < high : low * 3 <= high * 2
    }.map(\.tokens)
  }
}
