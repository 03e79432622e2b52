/// What is received, used or had, and whether the child does something of its own with it.
extension OutcomePredicate {
  private static let longestObject = 14

  /// Something received, or a place somewhere or with somebody that is arranged.
  func given(at index: Int) -> Range<Int>? {
    if let verb = text.end(.receive, at: index),
      let object = object(from: verb, withGranted: !text.isA(.follow, at: index), withSites: true),
      !(text.isA(.follow, at: index) && isAlone)
    {
      return index..<object.upperBound
    }
    if let seat = text.end(.seat, at: index), !isAlone, !amounts.isIn(index..<end) {
      return index..<seat
    }
    if let verb = text.end(.spend, at: index),
      let place = place(from: verb, withPeople: text.isA(.practise, at: index)),
      !isSkill(from: place.upperBound)
    {
      return index..<place.upperBound
    }
    return nil
  }

  /// Where time is spent and, with `withPeople`, beside whom; past any preposition.
  func place(from start: Int, withPeople: Bool) -> Range<Int>? {
    for index in start..<max(start, min(start + Self.longestObject, end)) {
      if text.isMark(index) || text.isA(.conjunction, at: index) || text.tokens[index].isQuoted {
        return nil
      }
      if dates.isDate[index] { return nil }
      for sign in [OutcomeSign.site, .provision, .aid] {
        if let end = text.end(sign, at: index) { return index..<end }
      }
      // School itself is where every child spends the day.
      if withPeople, let end = text.end(.service, at: index), !text.isA(.place, at: index) { return index..<end }
    }
    return nil
  }

  var isAlone: Bool {
    (act..<end).contains { !dates.isDate[$0] && text.isA(.unaided, at: $0) }
  }

  /// Whether what follows makes the use of a thing an act: what for, how well, or by whom alone.
  func isSkill(from start: Int) -> Bool {
    if amounts.ratios.contains(where: { $0.lowerBound >= act && $0.lowerBound < end }) {
      return true
    }
    return isAlone || purpose(from: start) != nil
  }

  /// The verb of what a thing is used for. “To help him”, “to reduce anxiety” is the purpose of whoever gives it.
  func purpose(from start: Int) -> Int? {
    for index in start..<max(start, end) where !dates.isDate[index] && text.isA(.onlyTo, at: index) {
      if text.isWord(index + 1), !text.isA(.determiner, at: index + 1),
        !text.isA(.weak, at: index + 1),
        !text.isA(.serve, at: index + 1)
      {
        return index + 1
      }
    }
    return nil
  }

  /// The first noun of provision in what is received, before any preposition: “20 sessions”, “weekly therapy”.
  func object(
    from start: Int, withAids: Bool = false, withPeople: Bool = false, withGranted: Bool = false,
    withSites: Bool = false
  ) -> Range<Int>? {
    var index = start
    while index < min(start + Self.longestObject, end) {
      if dates.isDate[index] || text.isMark(index) && !text.isMark(index, ",")
        || text.tokens[index].isQuoted
      {
        return nil
      }
      if let limit = text.end(.limit, at: index) {
        index = limit
        continue
      }
      if text.isA(.negative, at: index) { return nil }
      if let end = text.end(.provision, at: index) { return index..<end }
      // “1:1”.
      if text.tokens[index].kind == .pair { return index..<index + 1 }
      if withGranted, let end = text.end(.granted, at: index) { return index..<end }
      if withSites, let end = text.end(.site, at: index) { return index..<end }
      if withAids, let end = text.end(.aid, at: index) { return index..<end }
      if withPeople, let end = text.end(.service, at: index) { return index..<end }
      if text.isA(.preposition, at: index), !text.isA(.quantity, at: index - 1) { return nil }
      if text.isA(.onlyTo, at: index) { return nil }
      index += 1
    }
    return nil
  }
  /// “Have the life skills he needs”: nobody can see by when.
  func quality(from start: Int) -> Int? {
    var index = start
    while index < min(start + 6, end), text.isWord(index), !text.isA(.preposition, at: index) {
      if text.isA(.negative, at: index) { return nil }
      if let quality = text.end(.quality, at: index) {
        return purpose(from: quality).map { text.isA(.soft, at: $0) } ?? true ? quality : nil
      }
      index += 1
    }
    return nil
  }

  /// “Have her texts enlarged”: somebody else does it.
  func causative(from start: Int) -> Range<Int>? {
    for index in start + 1..<max(start + 1, min(start + 6, end)) {
      if text.isMark(index) || text.isA(.preposition, at: index)
        || text.isA(.conjunction, at: index)
      {
        return nil
      }
      if let done = text.end(.done, at: index) { return index..<done }
    }
    return nil
  }
}
