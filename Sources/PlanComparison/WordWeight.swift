import PlanModel

/// Weighs a change of words: binding words, phrases that make a promise depend on something, a "not", a number.
///
/// It reads no meaning into the rest. A few other words are called wording; where more came or went, the text says
/// something different. Both versions stand side by side for people to judge.
struct WordWeight {
  let rules: WeighingRules

  /// - Parameters:
  ///   - isPromise: whether binding words count: they do in help and outcomes, and not in a description.
  ///   - isMeasured: whether numbers beside the words say the same on both sides, so that only binding words can make a
  ///     difference.
  func weigh(_ before: Prose, _ after: Prose, isPromise: Bool, isMeasured: Bool = false) -> Weight {
    let (old, new) = (before.plain, after.plain)
    // Capitals and the forms of quotation marks and dashes say nothing.
    if Folding.folded(old) == Folding.folded(new) { return .wording }
    let difference = WordDifference(old, new)
    var weight = isMeasured ? .wording : extent(difference)
    for hunk in difference.hunks {
      if isPromise { weight.add(binding(hunk)) }
      if count(.negation, hunk.before) != count(.negation, hunk.after) { weight.add(Weight(.negation)) }
      if !isMeasured, numbers(hunk.before) != numbers(hunk.after) { weight.add(Weight(.number)) }
    }
    if isPromise { weight.add(hedges(old, new)) }
    return weight
  }

  /// How many words may come or go in one place and still be another way to say the same.
  static let few = 3

  /// Whether something was put in or taken out rather than put in other words.
  private func extent(_ difference: WordDifference) -> Weight {
    if difference.keepsNothing { return Weight(.otherWords) }
    var weight = Weight()
    for hunk in difference.hunks {
      let (gone, come) = (hunk.before.count(where: isWord), hunk.after.count(where: isWord))
      if come > gone + WordWeight.few { weight.add(Weight(.wordsAdded)) }
      if gone > come + WordWeight.few { weight.add(Weight(.wordsRemoved)) }
    }
    return weight
  }

  private func isWord(_ text: String) -> Bool { text.contains { $0.isLetter || $0.isNumber } }

  /// Must as may: what stood in the same place bound more or less. In lower case only: "May" is a month and "Will" a name.
  private func binding(_ hunk: WordDifference.Hunk) -> Weight {
    let before = hunk.before.compactMap(strength)
    let after = hunk.after.compactMap(strength)
    guard let weakestBefore = before.min(), let weakestAfter = after.min() else {
      // A word that leaves it open came where none was, or went.
      if before.isEmpty, let weakest = after.min(), weakest < 3 { return Weight(.weakerWords) }
      if after.isEmpty, let weakest = before.min(), weakest < 3 { return Weight(.strongerWords) }
      return .wording
    }
    return Weight(
      isLess: weakestAfter < weakestBefore, less: .weakerWords, isMore: weakestAfter > weakestBefore,
      more: .strongerWords)
  }

  private func strength(_ word: String) -> Int? {
    let ranks: [(WeighingRules.WordKind, Int)] = [(.firm, 3), (.expected, 2), (.open, 1)]
    return ranks.first { rules.words[$0.0]?.contains(word) ?? false }?.1
  }

  private func count(_ kind: WeighingRules.WordKind, _ words: [String]) -> Int {
    guard let list = rules.words[kind] else { return 0 }
    return words.count { list.contains(Folding.folded($0)) }
  }

  /// The numbers among the words, in digits or in words. "One" is a number only beside others: "one of them" is none.
  func numbers(_ words: [String]) -> [ExactNumber] {
    words.compactMap(number)
  }

  private func number(_ word: String) -> ExactNumber? {
    let digits = word.filter(\.isASCIIDigit)
    guard digits.isEmpty else {
      return ExactNumber(word.filter { $0.isASCIIDigit || $0 == "." }) ?? ExactNumber(digits)
    }
    return rules.numbers[Folding.folded(word)].flatMap { ExactNumber($0) }
  }

  private func hedges(_ before: String, _ after: String) -> Weight {
    guard let list = rules.words[.hedge] else { return .wording }
    let was = list.counts(in: PhraseList.words(before))
    let isNow = list.counts(in: PhraseList.words(after))
    let phrases = Set(was.keys).union(isNow.keys)
    return Weight(
      isLess: phrases.contains { isNow[$0, default: 0] > was[$0, default: 0] }, less: .weakerWords,
      isMore: phrases.contains { isNow[$0, default: 0] < was[$0, default: 0] }, more: .strongerWords)
  }
}
