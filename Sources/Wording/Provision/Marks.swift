/// Everything the lists know of a statement: for each kind its phrases, longest first and none over another.
struct Marks {
  /// By the number of their kind.
  private(set) var spans: [[PhraseSpan]] = Array(repeating: [], count: PhraseKind.allCases.count)
  private(set) var vague: [VagueSpan] = []
  /// For each token whether it lies in a name that holds a vague word, in which nothing is vague.
  private(set) var isNamed: [Bool] = []
  /// For each token whether the statement explains its loose words itself.
  private var isExplained: [Bool] = []

  init(_ text: ReadText, _ lexicon: WordingLexicon) {
    var exceptions: [(family: Int?, tokens: Range<Int>)] = []
    var candidates: [VagueSpan] = []
    for match in text.matches {
      let tokens = match.first..<match.end
      switch lexicon.meaning(match) {
      case .list(let kind, let code):
        // “nursing” is no nurse, and “weighted” no weighing.
        if kind == .role, match.count == 1, text.isWord(match.first, "pa"),
          !text.tokens[match.first].isAllCapitals
        {
          continue
        }
        // A peg for coats, and a PEG to feed by.
        if kind == .procedure, match.count == 1, text.isWord(match.first, "peg"),
          !text.tokens[match.first].isAllCapitals
        {
          continue
        }
        // “Mind” the charity, and to bear in mind.
        if kind == .service, code == "name", !text.tokens[match.first].isCapital { continue }
        if match.isVerbForm, kind != .task, kind != .trigger, kind != .small { continue }
        add(PhraseSpan(kind: kind, code: code, tokens: tokens))
      case .exception(let family): exceptions.append((family, tokens))
      case .vague(let family, let effect):
        // The month of May, and “should” for “if”.
        if match.count == 1, text.isMonthOrCondition(match.first) { continue }
        // “serviced” is no service.
        let isAnotherWord = match.isVerbForm && match.count == 1
        if !text.tokens[match.first].isQuoted, !isAnotherWord {
          candidates.append(VagueSpan(family: family, effect: effect, tokens: tokens))
        }
      }
    }
    for kind in [PhraseKind.role, .service] {
      for other in [PhraseKind.discipline, .thing, .referral, .equipment, .recipient] { drop(kind, under: other) }
    }
    vague = Marks.chosen(candidates, exceptions, count: text.tokens.count)
    isNamed = Array(repeating: false, count: text.tokens.count)
    for exception in exceptions { for index in exception.tokens { isNamed[index] = true } }
    insert(.role, Professions.named(text, self))
    insert(.role, Agents.named(text, self))
    insert(.service, Professions.named(text, self, .service))
    addJudgements(Conditions.subjective(text, self), lexicon, text)
    insert(.trigger, Conditions.observable(text, self))
    isExplained = Array(repeating: false, count: text.tokens.count)
    let explained = Explanations.explained(text, self)
    for range in explained { for index in range { isExplained[index] = true } }
    // “If needed, by which is meant three accidents in a week”: then anybody can see it.
    let signs = explained.filter { range in vague(from: range).contains { $0.effect == .escape } }
    insert(.trigger, signs.map { PhraseSpan(kind: .trigger, code: "", tokens: $0) })
  }

  /// Conditions that somebody must judge are vague as if a list held them, unless a list knows some of their words.
  private mutating func addJudgements(_ found: [Range<Int>], _ lexicon: WordingLexicon, _ text: ReadText) {
    guard let family = lexicon.families.firstIndex(where: { $0.id == "vague-discretion" }) else { return }
    let added = found.filter { tokens in
      !text.tokens[tokens.lowerBound].isQuoted && !vague(over: tokens).contains { $0.effect == .escape }
        && !tokens.contains { isNamed[$0] }
    }
    guard !added.isEmpty else { return }
    var isAdded = Array(repeating: false, count: text.tokens.count)
    for tokens in added { for index in tokens { isAdded[index] = true } }
    vague.removeAll { old in old.tokens.contains { isAdded[$0] } }
    vague += added.map { VagueSpan(family: family, effect: .escape, tokens: $0) }
    vague.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Adds spans that the grammar found; a span of a list goes before one that it overlaps.
  private mutating func insert(_ kind: PhraseKind, _ found: [PhraseSpan]) {
    guard !found.isEmpty else { return }
    let known = self[kind]
    let added = found.filter { SortedSpans.overlapping(known, $0.tokens).isEmpty }
    spans[Int(kind.rawValue)] = (known + added).sorted {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
  }

  /// Matches come by their first token, the shorter first.
  private mutating func add(_ span: PhraseSpan) {
    let place = Int(span.kind.rawValue)
    if let last = spans[place].last {
      if last.tokens.lowerBound == span.tokens.lowerBound {
        if span.tokens.count > last.tokens.count { spans[place][spans[place].count - 1] = span }
        return
      }
      if span.tokens.lowerBound < last.tokens.upperBound { return }
    }
    spans[place].append(span)
  }

  /// Takes out phrases that lie in a longer one of another list.
  private mutating func drop(_ kind: PhraseKind, under other: PhraseKind) {
    let covers = self[other]
    if covers.isEmpty || self[kind].isEmpty { return }
    spans[Int(kind.rawValue)].removeAll { span in
      SortedSpans.overlapping(covers, span.tokens).contains { $0.tokens.count > span.tokens.count }
    }
  }

  subscript(_ kind: PhraseKind) -> [PhraseSpan] { spans[Int(kind.rawValue)] }

  func isExplained(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { isExplained[$0] }
  }

  /// The vague phrases that begin in a range.
  func vague(from range: Range<Int>) -> ArraySlice<VagueSpan> {
    var low = 0
    var high = vague.count
    while low < high {
      let middle = (low + high) / 2
      if vague[middle].tokens.lowerBound >= range.lowerBound { high = middle } else { low = middle + 1 }
    }
    var end = low
    while end < vague.count, vague[end].tokens.lowerBound < range.upperBound { end += 1 }
    return vague[low..<end]
  }

  /// The vague phrases that have a token in a range.
  func vague(over range: Range<Int>) -> ArraySlice<VagueSpan> {
    let long = 12
    let near = vague(from: max(0, range.lowerBound - long)..<range.upperBound)
    return near.drop { $0.tokens.upperBound <= range.lowerBound }
  }

  /// The longest phrase counts where phrases lie over each other; an exception takes away what is not longer than it.
  private static func chosen(
    _ candidates: [VagueSpan], _ exceptions: [(family: Int?, tokens: Range<Int>)], count: Int
  ) -> [VagueSpan] {
    // For each token the longest exception over it, by family and for all.
    var chosen: [VagueSpan] = []
    var next = 0
    var open: [(family: Int?, tokens: Range<Int>)] = []
    for candidate in candidates {
      while next < exceptions.count, exceptions[next].tokens.lowerBound < candidate.tokens.upperBound {
        open.append(exceptions[next])
        next += 1
      }
      open.removeAll { $0.tokens.upperBound <= candidate.tokens.lowerBound }
      let isExcepted = open.contains {
        ($0.family == nil || $0.family == candidate.family) && $0.tokens.overlaps(candidate.tokens)
          && $0.tokens.count >= candidate.tokens.count
      }
      if isExcepted { continue }
      if let last = chosen.last, last.tokens.overlaps(candidate.tokens) {
        if candidate.tokens.count > last.tokens.count
          || (candidate.tokens == last.tokens && rank(candidate) > rank(last))
        {
          chosen[chosen.count - 1] = candidate
        }
        continue
      }
      chosen.append(candidate)
    }
    return chosen
  }

  private static func rank(_ span: VagueSpan) -> Int {
    switch span.effect {
    case .escape: 2
    case .loose: 1
    case .empty: 0
    }
  }
}

extension ReadText {
  fileprivate func isMonthOrCondition(_ index: Int) -> Bool {
    let isAtStart = index == 0 || tokens[index - 1].kind == .mark
    if isFolded(index, "may") { return tokens[index].isCapital && !isAtStart }
    return isFolded(index, "should") && isAtStart
  }
}
