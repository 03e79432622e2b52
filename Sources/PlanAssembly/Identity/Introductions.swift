import PlanModel

/// People whom the text itself introduces: “Mrs Lowndes”, “his brother Leo”, “Jo, his key person,”.
struct Introductions {
  private(set) var adults: Set<String> = []
  private(set) var children: Set<String> = []
  private let names: NameLexicon

  init(_ text: AdviceText, names: NameLexicon) {
    self.names = names
    for passage in text.passages where passage.kind != .label {
      for words in passage.paragraphs { read(words) }
    }
  }

  private mutating func read(_ words: [TextWord]) {
    for index in words.indices {
      let key = words[index].key
      if names.holds(key, .title), words[index].shape == .capital {
        let isParticle = index + 1 < words.count && names.holds(words[index + 1].key, .particle)
        add(words, from: isParticle ? index + 2 : index + 1, isChild: false, inList: false)
      }
      let isChild = names.holds(key, .childRelation)
      if isChild || names.holds(key, .adultRelation) { introduce(words, after: index, isChild: isChild) }
      if isName(words[index]) { introduce(words, at: index) }
    }
  }

  /// “brother Leo”, “brothers Leo and Max”, “key person, Jo,”, “TA (Jo)”, “teacher is Jo”, “sister: Mia”.
  private mutating func introduce(_ words: [TextWord], after index: Int, isChild: Bool) {
    var next = index + 1
    guard next < words.count, !words[index].isPossessive else { return }
    if words[next].marks.isEmpty, ["is", "called", "named", "are"].contains(words[next].key) { next += 1 }
    guard next < words.count, isName(words[next]) else { return }
    if words[next].marks.contains(.comma) {
      // A comma alone may begin another part of the sentence: “With his teacher, Leo finds …”.
      let end = endOfName(words, from: next)
      guard end < words.count, words[end].marks.contains(.comma) || words[end].marks.contains(.stop) else { return }
    }
    add(words, from: next, isChild: isChild, inList: true)
  }

  /// “Jo, his key person”, “Tom (twin)”, “Leo is his brother”.
  private mutating func introduce(_ words: [TextWord], at index: Int) {
    // Only the first word of a name is looked at, so that a long row of capitals is read once.
    if index > words.startIndex, isName(words[index - 1]), words[index].marks.isEmpty { return }
    let end = endOfName(words, from: index)
    guard end < words.count else { return }
    var next = end
    if words[next].marks.isEmpty {
      guard ["is", "was"].contains(words[next].key), next + 1 < words.count else { return }
      next += 1
      // “is a good friend” says nothing of whose friend.
      guard ["his", "her", "their", "our", "my"].contains(words[next].key) else { return }
    } else if !(words[next].marks.contains(.comma) || words[next].marks.contains(.open)) {
      return
    }
    for offset in 0..<5 where next + offset < words.count {
      let word = words[next + offset]
      if offset > 0, !word.marks.isEmpty { return }
      let isChild = names.holds(word.key, .childRelation)
      if isChild || names.holds(word.key, .adultRelation) {
        add(words, from: index, isChild: isChild, inList: false)
        return
      }
      // Only words that describe may stand between.
      if names.holds(word.key, .auxiliary) || names.holds(word.key, .needVerb)
        || names.holds(word.key, .beforeObject)
          && !names.holds(word.key, .determiner)
      {
        return
      }
    }
  }

  /// Takes in a name of one or more parts, and in a list those that follow with “and” or a comma.
  private mutating func add(_ words: [TextWord], from start: Int, isChild: Bool, inList: Bool) {
    var index = start
    while index < words.count, isName(words[index]) {
      guard index == start || words[index].marks.isEmpty || inList && words[index].marks == .comma else { return }
      if isChild { children.insert(words[index].key) } else { adults.insert(words[index].key) }
      index += 1
      if inList, index < words.count, words[index].key == "and", words[index].marks.isEmpty { index += 1 }
    }
  }

  private func endOfName(_ words: [TextWord], from start: Int) -> Int {
    var end = start + 1
    while end < words.count, isName(words[end]), words[end].marks.isEmpty { end += 1 }
    return end
  }

  private func isName(_ word: TextWord) -> Bool {
    word.shape == .capital && !names.holds(word.key, .ordinary) && !names.holds(word.key, .title)
  }
}
