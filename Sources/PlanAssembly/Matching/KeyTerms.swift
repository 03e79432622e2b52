import PlanModel

/// The words of a statement that carry its meaning, for comparing statements by different hands.
struct KeyTerms: Hashable {
  let terms: Set<String>

  /// - Parameter names: words that name the child, which every statement holds.
  init(_ text: String, without names: Set<String>) {
    terms = Set(
      WordList.words(in: text).filter { !KeyTerms.common.contains($0) && !names.contains($0) }.map(KeyTerms.stem))
  }

  var isEmpty: Bool { terms.isEmpty }

  /// Shared terms over all terms, 0 to 1.
  func likeness(to other: KeyTerms) -> Double {
    let shared = terms.intersection(other.terms).count
    let all = terms.count + other.terms.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }

  /// The commonest endings off: "difficulties" and "difficulty", "reading" and "reads".
  private static func stem(_ word: String) -> String {
    if word.count > 5, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.count > 5, word.hasSuffix("ing") { return String(word.dropLast(3)) }
    if word.count > 4, word.hasSuffix("ed") { return String(word.dropLast(2)) }
    if word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") { return String(word.dropLast()) }
    return word
  }

  /// Words that stand in any statement about any child.
  private static let common: Set<String> = Set(
    """
    a an and any are as at be because been being but by can cannot could did do does for from had has have having he her
    hers him his i if in into is it its may more most need needs not of on or other others own she should so some such than
    that the their them then there these they this those to too up very was were when where which while who will with
    would difficulty difficulties difficult finds find has have child young person pupil student
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
