package import PlanModel

extension WordingReader {
  /// Reads a statement whose paragraphs and quotations are known. Quotations are read, and not judged.
  package func provision(_ prose: Prose, in section: Section) -> ProvisionReading {
    provision(read(prose.plain, quoted: prose.quoted), in: section, given: [])
  }

  /// Reads a row: its fields first, then its sentence. A field gives an element only if its own words do: “Group: small”
  /// is no group, and “staff” nobody. Ranges are those of the plain words of `what`.
  package func provision(_ row: PlanModel.Provision, in section: Section) -> ProvisionReading {
    let text = read(row.what.plain, quoted: row.what.quoted)
    let fields = RowFields(row, self, section)
    var reading = provision(text, in: section, given: fields.given)
    guard reading.verdict != nil else { return reading }
    let unmet = fields.unmet.subtracting(reading.missing)
    if !unmet.isEmpty {
      reading.missing = (reading.missing + unmet).sorted()
      if reading.verdict == .specific { reading.verdict = .partly }
    }
    return reading
  }
}

/// Which elements the fields of a row give.
private struct RowFields {
  private(set) var given: Set<Element> = []
  /// Elements that a field stands for without giving them.
  private(set) var unmet: Set<Element> = []
  private let reader: WordingReader
  private let section: Section

  init(_ row: PlanModel.Provision, _ reader: WordingReader, _ section: Section) {
    self.reader = reader
    self.section = section
    take(.who, row.deliveredBy.map(\.words), coded: row.deliveredBy.contains { $0.code != nil }) { $0.saysWho }
    takeAmounts(row)
    if let group = row.group {
      take(.group, [group.words], coded: group.max != nil || group.ratio != nil || group.kind == "individual") {
        $0.reads(.group) && !$0.isSmallGroup
      }
    }
    take(.qualification, row.qualifications) { $0.has(.qualification) && !$0.claimsQualification }
    if let trigger = row.trigger, !hasEscape(trigger) { given.formUnion([.trigger, .howOften, .howLong]) }
    if row.period?.weeks != nil || row.period?.from != nil || row.period?.kind != nil { given.insert(.period) }
    if !row.equipment.isEmpty { given.insert(.what) }
    if row.start != nil || row.end != nil || row.assessedOn != nil { given.insert(.date) }
  }

  private mutating func takeAmounts(_ row: PlanModel.Provision) {
    let totals = row.totals.map(\.words)
    let isEachWeek = row.totals.contains { total in
      (total.hours != nil || total.sessions != nil) && ["day", "week", "fortnight", "month"].contains(total.per ?? "")
    }
    let isCounted = row.frequencies.contains { $0.times != nil && $0.per != nil }
    take(.howOften, row.frequencies.map(\.words) + totals, coded: isCounted || isEachWeek) { $0.saysHowOften }
    let isTimed = row.sessionLengths.contains { $0.minutes != nil }
    take(.howLong, row.sessionLengths.map(\.words) + totals, coded: isTimed || isEachWeek) { $0.saysHowLong }
    if !row.frequencies.isEmpty, !given.contains(.howLong) {
      // “throughout every lesson” says both.
      if row.frequencies.contains(where: { facts($0.words) { $0.reads(.continuous) } }) { given.insert(.howLong) }
    }
  }

  private mutating func take(
    _ element: Element, _ words: [String], coded: Bool = false, _ says: (StatementFacts) -> Bool
  ) {
    guard coded || !words.isEmpty else { return }
    if coded || words.contains(where: { facts($0, says) }) {
      given.insert(element)
    } else {
      unmet.insert(element)
    }
  }

  private func facts(_ words: String, _ says: (StatementFacts) -> Bool) -> Bool {
    let text = reader.read(words)
    let judge = ProvisionJudge(text, reader.lexicon, section, given: [])
    return says(judge.facts(0..<text.tokens.count))
  }

  private func hasEscape(_ words: String) -> Bool {
    let text = reader.read(words)
    return Marks(text, reader.lexicon).vague.contains { $0.effect == .escape }
  }
}
