import PlanModel

/// Finds names that are the subject of what is said: “Tyler finds maths hard”, “Tyler's targets are”.
struct SubjectReader {
  let names: NameLexicon

  /// How surely a sentence is one that advice says of its child.
  enum Predicate {
    /// What only a person finds hard or struggles with.
    case difficulty
    /// Needs, and what the child is able to do or receives.
    case need
    /// What a person does.
    case person
    /// What anybody or anything may do or be.
    case plain
    /// The child's needs, targets, progress.
    case possession
    /// The one for whom something is done: “help Tyler to”, “for Tyler to”.
    case object
  }

  struct Subject {
    /// Place of the name's first word in the paragraph.
    var index: Int
    /// How many words the name has.
    var count: Int
    var predicate: Predicate
  }

  /// - Parameter isListed: Whether a key is that of somebody known or of a forename: where a sentence begins with
  ///   another word, as in “Academically Tyler is”, the name begins there.
  func subjects(in words: [TextWord], isListed: (String) -> Bool) -> [Subject] {
    var subjects: [Subject] = []
    var index = 0
    while index < words.count {
      guard isName(words[index]) else {
        index += 1
        continue
      }
      var start = index
      var end = index + 1
      while end < words.count, isName(words[end]), words[end].marks.isEmpty, !words[end - 1].isPossessive { end += 1 }
      index = end
      if !isListed(words[start].key), let first = (start..<end).first(where: { isListed(words[$0].key) }),
        words[start].startsSentence
      {
        start = first
      }
      let predicate =
        isObject(words, start..<end)
        ? Predicate.object : isSubject(words, start..<end) ? predicate(words, after: end) : nil
      guard let predicate else { continue }
      subjects.append(Subject(index: start, count: end - start, predicate: predicate))
    }
    return subjects
  }

  /// Whether a word is written as a name and may be one.
  func isName(_ word: TextWord) -> Bool {
    word.shape == .capital && !word.isExempt && !names.holds(word.key, .ordinary)
  }

  private func isSubject(_ words: [TextWord], _ name: Range<Int>) -> Bool {
    // A place, a school, a programme, or an adult with a title.
    if name.contains(where: { names.holds(words[$0].key, .placeAfter) || names.holds(words[$0].key, .title) }) {
      return false
    }
    if name.upperBound < words.count, words[name.upperBound].marks.isEmpty,
      names.holds(words[name.upperBound].key, .placeAfter)
    {
      return false
    }
    let word = words[name.lowerBound]
    guard name.lowerBound > 0, !word.marks.contains(.stop) else { return true }
    let before = words[name.lowerBound - 1]
    if word.marks.isEmpty,
      before.isPossessive || names.holds(before.key, .title) || names.holds(before.key, .placeBefore)
    {
      return false
    }
    // “Mr ap Gwilym”: a surname.
    if names.holds(before.key, .particle), before.shape == .small { return false }
    guard word.marks.isEmpty else { return !word.marks.contains(.slash) }
    // “12 May”.
    if names.holds(word.key, .calendar), before.shape == .other { return false }
    return !names.holds(before.key, .beforeObject) && !names.holds(before.key, .childRelation)
      && !names.holds(before.key, .adultRelation) && !names.holds(before.key, .month)
  }

  private func isObject(_ words: [TextWord], _ name: Range<Int>) -> Bool {
    guard name.lowerBound > 0, name.upperBound < words.count, words[name.lowerBound].marks.isEmpty,
      words[name.upperBound].marks.isEmpty, !words[name.upperBound - 1].isPossessive
    else { return false }
    return names.holds(words[name.lowerBound - 1].key, .objectLead)
      && names.holds(words[name.upperBound].key, .objectTail)
      && !name.contains { names.holds(words[$0].key, .placeAfter) || names.holds(words[$0].key, .title) }
  }

  /// What the words after a name or pronoun say of it.
  func predicate(_ words: [TextWord], after end: Int) -> Predicate? {
    guard end < words.count else { return nil }
    if words[end - 1].isPossessive { return possession(words, at: end) }
    var index = end
    // “Tyler (7) finds”.
    if words[index].marks == .open {
      guard let close = words[index...].prefix(6).firstIndex(where: { $0.marks.contains(.close) }) else { return nil }
      index = close
    } else if !words[index].marks.isEmpty {
      return nil
    }
    index = skipping(.adverb, words, from: index, atMost: 2, isFirst: true)
    guard index < words.count, words[index].sentence == words[end - 1].sentence else { return nil }
    return verb(words, at: index)
  }

  private func verb(_ words: [TextWord], at index: Int) -> Predicate? {
    let word = words[index]
    guard word.shape == .small else { return nil }
    if names.holds(word.key, .needVerb) { return names.holds(word.key, .personVerb) ? .difficulty : .need }
    if names.holds(word.key, .needLead) {
      let rest = words[index...].dropFirst().prefix(12).prefix { $0.sentence == word.sentence }
      return rest.contains { names.holds($0.key, .needComplement) } ? .difficulty : .person
    }
    if names.holds(word.key, .auxiliary) { return complement(words, after: index) }
    if names.holds(word.key, .personVerb) { return .person }
    return names.holds(word.key, .plainVerb) ? .plain : nil
  }

  /// What follows “is”, “has”, “will”: it decides whether a child is meant.
  private func complement(_ words: [TextWord], after auxiliary: Int) -> Predicate? {
    var index = auxiliary + 1
    // “will support” is what an adult does; “has support” and “will have support” are not.
    var isModal = !["has", "had"].contains(words[auxiliary].key)
    for _ in 0..<5 {
      guard index < words.count, words[index].sentence == words[auxiliary].sentence,
        words[index].marks.isDisjoint(with: [.comma, .open])
      else { return .plain }
      let key = words[index].key
      if names.holds(key, .needComplement) { return .need }
      if names.holds(key, .adultParticiple) || names.holds(key, .adultRelation) { return nil }
      if isModal, names.holds(key, .adultComplement) { return nil }
      if key == "have" { isModal = false }
      guard names.holds(key, .adverb) || names.holds(key, .determiner) else { return .plain }
      index += 1
    }
    return .plain
  }

  private func possession(_ words: [TextWord], at index: Int) -> Predicate? {
    guard words[index].marks.isEmpty else { return nil }
    return words[index...].prefix(2).contains { names.holds($0.key, .possession) && $0.marks.isEmpty }
      ? .possession : nil
  }

  private func skipping(
    _ list: NameLexicon.List, _ words: [TextWord], from start: Int, atMost: Int, isFirst: Bool
  ) -> Int {
    var index = start
    while index < words.count, index < start + atMost, names.holds(words[index].key, list),
      words[index].marks.isEmpty || (isFirst && index == start)
    {
      index += 1
    }
    return index
  }
}
