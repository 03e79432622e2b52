import PlanModel

/// What is said in a stretch of a statement, as far as judging it needs.
struct StatementFacts {
  let text: ReadText
  let marks: Marks
  let amounts: [FoundPart]
  let cover: Cover
  let tokens: Range<Int>
  let section: Section

  // MARK: - Phrases

  func spans(_ kind: PhraseKind) -> [PhraseSpan] { Array(SortedSpans.overlapping(marks[kind], tokens)) }

  func has(_ kind: PhraseKind) -> Bool { !SortedSpans.overlapping(marks[kind], tokens).isEmpty }

  func parts(_ kind: ReadPart.Kind) -> [FoundPart] {
    SortedSpans.beginning(amounts, tokens).filter { $0.kind == kind }
  }

  func reads(_ kind: ReadPart.Kind) -> Bool { SortedSpans.beginning(amounts, tokens).contains { $0.kind == kind } }

  // MARK: - Amounts

  /// “every week”, “each lesson”, “all day”: not “each year” for hours that are to be shared out.
  var saysHowOften: Bool {
    if reads(.frequency) || reads(.continuous) && !isLooselyContinuous { return true }
    if reads(.period), reads(.sessionLength),
      parts(.total).contains(where: { $0.part.unit == nil && ($0.part.low ?? 0) > 1000 })
    {
      return true
    }
    return parts(.total).contains { part in
      guard let unit = part.part.unit else { return part.part.code == "day" || part.part.code == "night" }
      if part.part.code == "minutes" { return isShort(unit) || isFree }
      return true
    }
  }

  var saysHowLong: Bool {
    if !hasOnlyYearlyTotals, parts(.sessionLength).contains(where: { !isLimited($0) }) {
      return true
    }
    if reads(.continuous), !isLooselyContinuous { return true }
    return parts(.total).contains { part in
      if let code = part.part.code, ["day", "night", "weekend", "lesson"].contains(code) {
        return true
      }
      return part.part.code == "minutes" && !isLimited(part) && (part.part.unit.map(isShort) ?? true || isFree)
    }
      || parts(.frequency).contains {
        $0.part.unit == "occasion" || $0.part.unit == "lesson" || $0.part.code == "lesson"
      } || section == .g && parts(.frequency).contains { $0.part.unit == "clock" }
  }

  /// “help throughout the day”: nobody stays, and nobody comes at a time.
  private var isLooselyContinuous: Bool {
    !reads(.group) && promisesWork && roles.isEmpty && spans(.service).isEmpty
      && !SortedSpans.beginning(amounts, tokens).contains { $0.kind != .continuous }
  }

  /// “up to 10 hours a week”: any number of hours below.
  private func isLimited(_ part: FoundPart) -> Bool {
    guard part.kind == .total || part.part.code == "hour" else { return false }
    let first = part.tokens.lowerBound
    let isLimit = SortedSpans.overlapping(marks[.limit], max(0, first - 1)..<first).contains { $0.code == "max" }
    return isLimit && SortedSpans.beginning(amounts, first..<first + 1).contains { $0.kind == .total }
  }

  private func isShort(_ unit: String) -> Bool { !["year", "term"].contains(unit) }

  /// Direct payments and short breaks are used as the family chooses; a yearly number of hours is enough.
  private var isFree: Bool { section == .h1 || section == .h2 }

  /// “6 hours per year”, and no other length.
  private var hasOnlyYearlyTotals: Bool {
    if isFree { return false }
    let totals = parts(.total).filter { $0.part.code == "minutes" && $0.part.unit.map { !isShort($0) } ?? false }
    guard !totals.isEmpty else { return false }
    return parts(.sessionLength).allSatisfy { length in totals.contains { $0.tokens.overlaps(length.tokens) } }
  }

  var hasAmount: Bool { saysHowOften || reads(.sessionLength) || reads(.total) }

  // MARK: - People

  /// A role, a service, or a person whose training is stated.
  var saysWho: Bool {
    if roles.contains(where: isDeliverer) { return true }
    if spans(.service).contains(where: isDeliverer) { return true }
    if spans(.discipline).contains(where: { $0.code == "vague" && isInvolvement($0) }) {
      return true
    }
    if section == .g, spans(.recipient).contains(where: isGiver) { return true }
    return spans(.weakPerson).contains { person in
      let near = max(0, person.tokens.lowerBound - 10)..<min(text.tokens.count, person.tokens.upperBound + 11)
      return SortedSpans.overlapping(marks[.qualification], near).contains { $0.tokens.overlaps(tokens) }
    }
  }

  var roles: [PhraseSpan] { spans(.role) }

  /// Not one whose advice others follow: “as advised by the physiotherapist”, “trained by the nurse”.
  private func isDeliverer(_ span: PhraseSpan) -> Bool {
    if isOwner(span), !isEmployer(span) { return false }
    let first = span.tokens.lowerBound
    return !SortedSpans.overlapping(marks[.adviser], max(0, first - 4)..<first).contains {
      $0.tokens.upperBound <= first && first - $0.tokens.upperBound <= 3
    }
  }

  /// “given by mum”: parents give medicine at home.
  private func isGiver(_ span: PhraseSpan) -> Bool {
    let first = span.tokens.lowerBound
    return text.isFolded(first - 1, "by")
      || text.isFolded(first - 2, "by") && !SortedSpans.overlapping(marks[.small], first - 1..<first).isEmpty
  }

  /// “EP involvement”: the work is that of the profession.
  private func isInvolvement(_ span: PhraseSpan) -> Bool {
    ["involvement", "input", "support", "liaison"].contains {
      text.isWord(span.tokens.upperBound - 1, $0)
    }
  }

  /// “the therapist's programme”, not “run by Barnardo's”.
  private func isOwner(_ span: PhraseSpan) -> Bool {
    let next = span.tokens.upperBound
    return text.tokens[next - 1].isPossessive && next < text.tokens.count && text.tokens[next].kind == .word
  }

  /// “the project's two workers”: they are the project's own.
  private func isEmployer(_ span: PhraseSpan) -> Bool {
    let next = span.tokens.upperBound
    return !SortedSpans.overlapping(marks[.weakPerson], next..<min(text.tokens.count, next + 2))
      .isEmpty
  }

  /// Only a claim of training: “trained staff”.
  var claimsQualification: Bool {
    let claims = spans(.unclearQualification).filter { claim in
      !SortedSpans.overlapping(marks[.qualification], claim.tokens).contains {
        stated in
        // “staff trained by the nurse”, not “suitably qualified teacher”.
        stated.tokens.upperBound > claim.tokens.upperBound
          && stated.tokens.contains { ["by", "in", "of", "to"].contains(text.folded($0)) }
      }
    }
    guard !claims.isEmpty else { return false }
    return !spans(.qualification).contains { stated in
      SortedSpans.overlapping(marks[.unclearQualification], stated.tokens).isEmpty
        || SortedSpans.overlapping(marks[.unclearQualification], stated.tokens).allSatisfy {
          stated.tokens.upperBound > $0.tokens.upperBound
        }
    }
  }
}
