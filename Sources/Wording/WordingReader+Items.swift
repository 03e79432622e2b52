package import PlanModel

extension WordingReader {
  /// An outcome by its fields first, then by its words: a measure, a target or a date that has a field of its own need
  /// not stand in the sentence.
  package func outcome(_ outcome: Outcome) -> OutcomeReading {
    var reading = self.outcome(outcome.statement.plain, quoted: outcome.statement.quoted)
    guard reading.verdict != nil else { return reading }
    if outcome.byWhen != nil || outcome.byWhenDate != nil { reading.settle(.noDate, .date) }
    if [outcome.measure, outcome.target].contains(where: { $0?.isEmpty == false }) {
      reading.settle(.notMeasurable, .what)
      reading.hasNumber = true
    }
    // A hope with steps towards it is a long-term outcome.
    if !outcome.steps.isEmpty { reading.settle(.isAspiration, .what) }
    if outcome.baseline?.isEmpty == false { reading.hasBaseline = true }
    return reading
  }

  /// A need by its fields first: an effect, evidence or a measure beside the statement describe what it does not.
  package func need(_ need: Need) -> NeedReading {
    var reading = self.need(need.statement.plain, quoted: need.statement.quoted)
    let isDescribed = need.impact?.isEmpty == false || !need.evidence.isEmpty || !need.measures.isEmpty
    if isDescribed { reading.settle([.diagnosisOnly, .vague]) }
    if need.measures.contains(where: { $0.on != nil }) { reading.settle([.scoreWithoutDate]) }
    return reading
  }
}

extension OutcomeReading {
  /// Takes away a fault that a field answers.
  fileprivate mutating func settle(_ fault: Fault, _ element: Element) {
    faults.remove(fault)
    vague.removeAll { $0.family == fault.rawValue }
    missing.removeAll { $0 == element }
    if faults.isEmpty { verdict = .smart }
  }
}

extension NeedReading {
  fileprivate mutating func settle(_ settled: Set<Fault>) {
    faults.subtract(settled)
    phrases.removeAll { phrase in settled.contains { $0.rawValue == phrase.family } }
  }
}

extension Prose {
  /// Where its quotations stand, in Unicode scalars of the plain words.
  var quoted: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    for paragraph in paragraphs {
      for run in paragraph.runs {
        let end = offset + run.text.unicodeScalars.count
        if run.isQuotation { ranges.append(offset..<end) }
        offset = end
      }
      // The line break between paragraphs.
      offset += 1
    }
    return ranges
  }
}
