/// Reads one statement of an outcome: whose change it is, whether it can be seen to be reached, and by when.
struct OutcomeReader {
  private let text: OutcomeText
  private let dates: Deadlines
  private let amounts: OutcomeAmounts
  private let clause: OutcomeClause
  private let predicate: OutcomePredicate

  init?(_ read: ReadText) {
    let text = OutcomeText(read)
    guard text.hasWords else { return nil }
    let sentences = text.sentences
    let dates = Deadlines(text)
    let main =
      sentences.first { sentence in
        sentence.contains { text.isA(.strongModal, at: $0) && !dates.isDate[$0] }
      }
      ?? sentences.first { sentence in sentence.contains { text.isWord($0) && !dates.isDate[$0] } }
      ?? sentences.first
    guard let main else { return nil }
    self.text = text
    self.dates = dates
    amounts = OutcomeAmounts(text, dates)
    let outer = OutcomeClause(main, text, dates)
    clause = outer.reported.map { OutcomeClause($0, text, dates) } ?? outer
    predicate = OutcomePredicate(clause, text, dates, amounts)
  }

  // MARK: - What is found

  private var isProvision: Bool {
    if predicate.provision != nil || isDoneToThing || isThereForChild { return true }
    guard clause.isFragment else { return false }
    return clause.whose != .child || clause.isDose
  }

  /// “Written information will be simplified”: neither the child nor anything of the child's changes.
  private var isDoneToThing: Bool {
    predicate.passive != nil && predicate.weak == nil && clause.isNeutral
  }

  /// “There will be a named person”; not “there will be no exclusions”, “… an improvement in his reading”.
  private var isThereForChild: Bool {
    guard clause.subject.count == 1, text.isA(.there, at: clause.subject.lowerBound) else {
      return false
    }
    return !rest.contains { text.isA(.negative, at: $0) || text.isA(.own, at: $0) }
  }

  /// The subject of a sentence that serves the child. A thing that gets better (“her communication”) is the child's own.
  private var isServiceCentred: Bool {
    guard !clause.isFragment, clause.whose != .child else { return false }
    return !(clause.isReport && amounts.isIn(rest))
  }

  private func first(_ sign: OutcomeSign, in range: Range<Int>) -> Range<Int>? {
    for index in range where !dates.isDate[index] && !text.tokens[index].isQuoted {
      if let end = text.end(sign, at: index) { return index..<end }
    }
    return nil
  }

  private var rest: Range<Int> { min(predicate.act, clause.end)..<clause.end }

  private var placement: Range<Int>? {
    guard !amounts.isIn(rest) else { return nil }
    return first(.placement, in: rest)
  }

  private var aspiration: Range<Int>? {
    guard !amounts.isIn(rest) else { return nil }
    return predicate.aspiration ?? first(.aspiration, in: rest)
  }

  /// Words that leave the size of the change open, where no number says it.
  private var vagueWords: [Range<Int>] {
    let range =
      clause.isFragment ? clause.verb..<clause.end : clause.subject.lowerBound..<clause.end
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      // “Tidy his tray” is an act.
      if index == predicate.act, !clause.isFragment, predicate.weak == nil { index += 1 }
      if index < range.upperBound, !dates.isDate[index], !text.tokens[index].isQuoted,
        let end = text.end(.vague, at: index),
        !isOrdinary(index), !isCompared(end)
      {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// “On his own” says what “safely” leaves open, and so does “clearly enough for a stranger to understand”.
  private var mannerWords: [Range<Int>] {
    guard first(.alone, in: rest) == nil, let manner = first(.manner, in: rest) ?? judging,
      !text.isA(.enough, at: manner.upperBound)
    else { return [] }
    return [manner]
  }

  /// “Cooperatively”, “thoughtfully”, “willingly”: adverbs of what somebody thinks of an act.
  private var judging: Range<Int>? {
    let found = rest.first { index in
      !dates.isDate[index] && !text.tokens[index].isQuoted && !text.isA(.plainAdverb, at: index)
        && (text.ends(index, with: "ively") || text.ends(index, with: "fully") || text.ends(index, with: "ingly")
          || text.ends(index, with: "ably") || text.ends(index, with: "antly"))
    }
    return found.map { $0..<$0 + 1 }
  }

  /// “longer than a paragraph” can be seen.
  private func isCompared(_ index: Int) -> Bool {
    text.isA(.than, at: index) && (text.isA(.article, at: index + 1) || text.isNumber(index + 1))
  }

  /// “Or more”, “asks for more”, “no longer”.
  private func isOrdinary(_ index: Int) -> Bool {
    [1, 2].contains { text.end(.ordinaryMore, at: index - $0) == index }
  }

  private var hasNumber: Bool { !amounts.ranges.isEmpty }

  /// “Achieve GCSE maths”; “make progress in GCSE maths” is not yet a result.
  private var isAttained: Bool {
    guard let weak = predicate.weak, first(.test, in: rest) != nil else { return false }
    return weak.contains { text.isA(.attain, at: $0) }
  }

  private var isMeasurable: Bool {
    if hasNumber || isAttained { return true }
    if predicate.weak != nil || aspiration != nil || placement != nil { return false }
    if !vagueWords.isEmpty || !mannerWords.isEmpty { return false }
    if predicate.soft != nil { return first(.alone, in: rest) != nil }
    // A noun without verb or number says nothing that could be seen.
    return !clause.isFragment
  }

  // MARK: - Result

  private var faults: [(OutcomeReading.Fault, [Range<Int>])] {
    if isServiceCentred { return [(.isServiceCentred, [clause.subject])] }
    if isProvision { return [(.isProvision, [predicate.provision ?? clause.verb..<clause.end])] }
    var faults: [(OutcomeReading.Fault, [Range<Int>])] = []
    if let placement { faults.append((.namesPlacement, [placement])) }
    if let aspiration { faults.append((.isAspiration, [aspiration])) }
    if !isMeasurable, faults.isEmpty {
      let words = [predicate.weak].compactMap { $0 } + vagueWords + mannerWords
      faults.append((.notMeasurable, words.isEmpty ? [predicate.soft].compactMap { $0 } : words))
    }
    if dates.ranges.isEmpty { faults.append((.noDate, [])) }
    return faults
  }

  func reading() -> OutcomeReading {
    let faults = self.faults
    let kinds = Set(faults.map(\.0))
    let isDisguise = kinds.contains(.isProvision) || kinds.contains(.isServiceCentred)
    var missing: [Element] = []
    if !isMeasurable { missing.append(.what) }
    if dates.ranges.isEmpty { missing.append(.date) }
    let baseline = first(.baseline, in: text.all)
    return OutcomeReading(
      verdict: isDisguise ? .provisionInDisguise : kinds.isEmpty ? .smart : .notSmart,
      subject: clause.whose,
      faults: kinds, missing: missing,
      vague: faults.flatMap { fault, ranges in phrases(ranges, fault) }.sorted {
        $0.range.lowerBound < $1.range.lowerBound
      },
      parts: parts(baseline: baseline), hasNumber: hasNumber, hasBaseline: baseline != nil)
  }

  private func phrases(_ ranges: [Range<Int>], _ fault: OutcomeReading.Fault) -> [VaguePhrase] {
    ranges.filter { !$0.isEmpty }.map { text.phrase($0, fault.rawValue) }
  }

  private func parts(baseline: Range<Int>?) -> [OutcomeReading.Part] {
    var parts: [OutcomeReading.Part] = []
    func add(_ kind: OutcomeReading.Part.Kind, _ range: Range<Int>) {
      if !range.isEmpty { parts.append(OutcomeReading.Part(kind, text.scalars(range))) }
    }
    add(.subject, clause.subject)
    add(.change, rest)
    for range in clause.conditions { add(.condition, range) }
    for range in amounts.ranges { add(.measure, range) }
    for range in dates.ranges { add(.byWhen, range) }
    if let baseline { add(.baseline, baseline) }
    return parts.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}
