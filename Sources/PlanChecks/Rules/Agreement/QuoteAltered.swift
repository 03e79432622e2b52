package import Findings
import PlanModel

/// Words in quotation marks that the advice does not say so.
package struct QuoteAltered: Rule {
  package let about = RuleDescription(
    "quote-altered", .agreement, .error, isFixed: true, runs: .plans,
    finds: "Words marked as a quotation in a statement that a decision has reworded, which do not stand so in any of"
      + " the advice that the statement comes from.",
    spares: "Other spaces, capitals and quotation marks; words added in brackets, such as [sic].",
    why: "What stands in quotation marks is somebody's very words. Changed, it is put into their mouth.",
    remedy: "Give the words as they stand in the advice, or take the quotation marks away.",
    basis: "good practice",
    examples: [
      .fires("The advice says “must be supervised”, and the plan quotes “should be supervised”", at: "B") {
        $0.add(need: "Her teacher writes: “She must be supervised near water.”", area: .cognitionLearning)
        $0.decide(
          .reword, "XN1", field: "statement", text: "As her teacher writes: “She should be supervised near water.”")
      },
      .calm("The plan leaves out what stands round a quotation, and keeps the quotation") {
        $0.add(need: "Her teacher writes: “She must be supervised near water.”", area: .cognitionLearning)
        $0.decide(.reword, "XN1", field: "statement", text: "Near water: \"she must be supervised near water\".")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    var known: [String: [String]] = [:]
    return context.editedFields.compactMap { edited in
      let quotations = Quotations.all(in: edited.after)
      guard !quotations.isEmpty else { return nil }
      var texts = [PlacedWord.words(in: edited.before).map(\.text)]
      for submission in Set(edited.entry.sources.compactMap(\.submission)).sorted() {
        if known[submission] == nil { known[submission] = words(of: submission, context) }
        texts.append(known[submission] ?? [])
      }
      guard let altered = quotations.first(where: { quotation in !texts.contains { $0.holds(quotation.words) } }) else {
        return nil
      }
      return finding(
        "\(context.name(edited.entry)) quotes words that its source does not say so",
        at: context.place(of: edited.entry, field: edited.name, range: altered.range))
    }
  }

  /// All that a submission says, in its order.
  private func words(of submission: String, _ context: CheckContext) -> [String] {
    guard let advice = context.advices.first(where: { $0.id == submission }) else { return [] }
    let items = advice.items.flatMap { item in
      PlanEntry(
        id: PlanItemID(submission: submission, item: item.id), section: .k, area: nil, content: item.content,
        sources: []
      ).proseByField.map(\.prose)
    }
    let passages = (advice.narratives + advice.services.flatMap(\.narratives)).map(\.text)
    return (items + passages).flatMap { PlacedWord.words(in: $0).map(\.text) }
  }
}

/// The quotations of a text, cut where words in brackets stand or a sentence ends.
private struct Quotations {
  var words: [String]
  var range: Range<Int>

  static func all(in prose: Prose) -> [Quotations] {
    var found: [Quotations] = []
    var isInBrackets = false
    var isOpen = false
    for word in PlacedWord.words(in: prose) {
      if word.before.contains(.close) { isInBrackets = false }
      if word.before.contains(.open) { isInBrackets = true }
      guard word.isExempt, !isInBrackets else {
        isOpen = false
        continue
      }
      if isOpen, word.before.isDisjoint(with: [.sentence, .close]), let last = found.indices.last {
        found[last].words.append(word.text)
        found[last].range = found[last].range.lowerBound..<word.range.upperBound
      } else {
        found.append(Quotations(words: [word.text], range: word.range))
        isOpen = true
      }
    }
    return found
  }
}

extension [String] {
  /// Whether a list of words stands in this one, in one piece; found without looking at any word twice over.
  fileprivate func holds(_ part: [String]) -> Bool {
    guard !part.isEmpty, part.count <= count else { return part.isEmpty }
    // How much of the beginning stands again at the end, for each beginning of the part (Knuth, Morris, Pratt).
    var again = [Int](repeating: 0, count: part.count)
    var length = 0
    for index in part.indices.dropFirst() {
      while length > 0, part[index] != part[length] { length = again[length - 1] }
      if part[index] == part[length] { length += 1 }
      again[index] = length
    }
    length = 0
    for word in self {
      while length > 0, word != part[length] { length = again[length - 1] }
      if word == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }
}
