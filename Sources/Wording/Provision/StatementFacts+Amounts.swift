import PlanModel

extension StatementFacts {
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
    !reads(.group) && (promisesWork && roles.isEmpty && spans(.service).isEmpty || isSpreadOut)
      && !SortedSpans.beginning(amounts, tokens).contains { $0.kind != .continuous }
  }

  /// “practice throughout the day”: now and then, not all day.
  private var isSpreadOut: Bool {
    !promisesStaff
      && parts(.continuous).allSatisfy { part in
        text.isFolded(part.tokens.lowerBound, "throughout") && text.isFolded(part.tokens.upperBound - 1, "day")
      }
  }

  /// Somebody who is there, not something that is done.
  private var promisesStaff: Bool {
    !spans(.staffing).isEmpty || !spans(.environment).isEmpty || !spans(.equipment).isEmpty
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
    // “1 hr in each term” is one meeting; “12 hours a term” is to be shared out.
    let totals = parts(.total).filter { part in
      part.part.code == "minutes" && part.part.unit.map { !isShort($0) } ?? false
        && (part.part.unit != "term" || (part.part.low ?? 0) > 120_000)
    }
    guard !totals.isEmpty else { return false }
    return parts(.sessionLength).allSatisfy { length in totals.contains { $0.tokens.overlaps(length.tokens) } }
  }

  var hasAmount: Bool {
    given.contains(.howOften) || given.contains(.howLong) || saysHowOften || reads(.sessionLength) || reads(.total)
  }
}
