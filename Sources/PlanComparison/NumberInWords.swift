import PlanModel

/// Weighs words that hold a number, such as a level of qualification or the size of a target: less and more are known
/// where exactly one number differs and stands in the same place among the same number of numbers.
struct NumberInWords {
  let rules: WeighingRules
  private let words: WordWeight

  init(_ rules: WeighingRules) {
    self.rules = rules
    words = WordWeight(rules: rules)
  }

  func weigh(_ before: String, _ after: String, less: Reason, more: Reason) -> Weight {
    let weight = words.weigh(Prose(before), Prose(after), isPromise: true)
    guard weight.reasons == [.number], let (old, new) = changed(before, after) else { return weight }
    return Weight(new < old ? less : more)
  }

  /// The only number that differs; years are none.
  func changed(_ before: String, _ after: String) -> (ExactNumber, ExactNumber)? {
    let (old, new) = (numbers(before), numbers(after))
    guard old.count == new.count else { return nil }
    let pairs = zip(old, new).filter { $0 != $1 }
    guard pairs.count == 1, let pair = pairs.first, NumberInWords.isSize(pair.0), NumberInWords.isSize(pair.1) else {
      return nil
    }
    return pair
  }

  func numbers(_ text: String) -> [ExactNumber] {
    words.numbers(WordDifference.words(text))
  }

  private static func isSize(_ number: ExactNumber) -> Bool { number.rounded < 1900 || number.rounded > 2100 }
}
