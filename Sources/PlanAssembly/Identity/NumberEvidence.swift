import Findings
import PlanModel

/// Finds numbers in the text that are another child's: NHS number, UPN, ULN, reference of a case, date of birth.
///
/// Only numbers that pass their own check count, and only where this child has one of the same kind to differ from.
struct NumberEvidence {
  private(set) var found: (count: Int, first: Place)?
  /// A date of birth with day and month exchanged: a slip, not another child.
  private(set) var exchanged: (count: Int, first: Place)?
  private let own: OwnNumbers
  private let context: IdentityContext
  private let births: BirthDateReader

  init(_ text: AdviceText, _ advice: Advice, _ context: IdentityContext) {
    self.context = context
    own = OwnNumbers(context.record, advice)
    births = BirthDateReader(names: context.names)
    for passage in text.passages {
      for words in passage.paragraphs { read(words, passage.place) }
    }
  }

  private mutating func read(_ words: [TextWord], _ place: Place) {
    for index in words.indices {
      if isOther(words, index), !isOfSomebodyElse(words, index) { found = Self.more(found, place) }
      guard let birth = births.date(words, labelledAt: index), !isOfSomebodyElse(words, index) else { continue }
      switch own.compare(birth) {
      case .same, .adult: break
      case .exchanged: exchanged = Self.more(exchanged, place)
      case .other: found = Self.more(found, place)
      }
    }
  }

  private static func more(_ found: (count: Int, first: Place)?, _ place: Place) -> (count: Int, first: Place) {
    ((found?.count ?? 0) + 1, found?.first ?? place)
  }

  private func isOther(_ words: [TextWord], _ index: Int) -> Bool {
    let word = words[index]
    guard word.text.unicodeScalars.contains(where: \.isDigit) else { return false }
    if let digits = tenDigits(words, index) {
      if isLabelled(words, index, .telephoneLabel) { return false }
      if isLabelled(words, index, .learnerLabel) { return own.isOtherULN(digits) }
      return own.isOtherNHS(digits)
    }
    return own.isOtherUPN(word.key) || isOtherReference(words, index)
  }

  /// Ten digits in one, or in groups of three, three and four.
  private func tenDigits(_ words: [TextWord], _ index: Int) -> String? {
    func isDigits(_ place: Int, _ count: Int) -> Bool {
      words.indices.contains(place) && words[place].key.utf8.count == count
        && words[place].key.unicodeScalars.allSatisfy(\.isDigit)
    }
    if isDigits(index, 10) { return words[index].key }
    guard isDigits(index, 3), isDigits(index + 1, 3), isDigits(index + 2, 4), words[index + 1].marks.isEmpty,
      words[index + 2].marks.isEmpty
    else { return nil }
    return words[index...index + 2].map(\.key).joined()
  }

  private func isLabelled(_ words: [TextWord], _ index: Int, _ label: NameLexicon.List) -> Bool {
    words[..<index].suffix(4).contains { context.names.holds($0.key, label) }
  }

  private func isOtherReference(_ words: [TextWord], _ index: Int) -> Bool {
    // The parts of a reference may have slashes between them.
    if index > 0, words[index].marks == .slash { return false }
    var written = words[index].text
    var next = index + 1
    while next < words.count, words[next].marks == .slash {
      written += "/" + words[next].text
      next += 1
    }
    return own.isOtherReference(written, isLabelled: isLabelled(words, index, .referenceLabel))
  }

  /// A sister's number in a list of the family is no fault here.
  private func isOfSomebodyElse(_ words: [TextWord], _ index: Int) -> Bool {
    let names = context.names
    // Far enough for a line of a table, and never a whole report without a full stop.
    return words[..<index].suffix(60).reversed().prefix { $0.sentence == words[index].sentence }.contains {
      names.holds($0.key, .kin) || names.holds($0.key, .adultRelation) || names.holds($0.key, .title)
        || ($0.shape == .capital && context.people.children.contains($0.key) && !context.own.holds($0.key))
    }
  }
}
