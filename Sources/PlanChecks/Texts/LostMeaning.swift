import PlanModel

/// What the new words of a field do not say any more, of what carries the meaning of the old.
struct LostMeaning {
  private let lists: PhraseLists
  private let before: PhraseLists.Text
  private let after: PhraseLists.Text
  private let kind: ItemKind

  init(_ edited: EditedField, _ lists: PhraseLists) {
    self.lists = lists
    before = lists.text(edited.before)
    after = lists.text(edited.after)
    kind = edited.entry.kind
  }

  /// In words, such as "a negation".
  var words: [String] {
    var lost: [String] = []
    if lists.holds(.negation, in: before), !lists.holds(.negation, in: after) { lost.append("a negation") }
    if hasWeakened { lost.append("the strength of its verb") }
    if !sides(before).subtracting(sides(after)).isEmpty { lost.append("a side of the body") }
    let (old, new) = (amounts(before), amounts(after))
    let isLost = old.contains { amount in
      // Sessions of a row are compared where its fields are.
      guard kind != .provision || amount.unit != nil else { return false }
      return !new.contains { $0.number == amount.number && (amount.unit == nil || $0.unit == amount.unit) }
    }
    if isLost { lost.append(kind == .provision ? "a dose or measure" : "a number or its unit") }
    return lost
  }

  // MARK: Verbs

  private enum Strength: Int { case none, permits, expects, binds }

  /// Only what tells somebody to do something can be weakened: a need tells what is.
  private var hasWeakened: Bool {
    guard kind == .provision || kind == .risk || kind == .recommendation else { return false }
    let (old, new) = (strength(before), strength(after))
    return new != .none && new.rawValue < old.rawValue
  }

  private func strength(_ text: PhraseLists.Text) -> Strength {
    if lists.holds(.bindingVerb, in: text) { return .binds }
    if lists.holds(.expectingVerb, in: text) { return .expects }
    return lists.holds(.permittingVerb, in: text) ? .permits : .none
  }

  // MARK: Sides and amounts

  private func sides(_ text: PhraseLists.Text) -> Set<String> {
    Set(lists.matches(.side, in: text).map { $0.sign.say ?? $0.sign.phrase })
  }

  private struct Amount: Hashable {
    var number: String
    var unit: String?
  }

  private static let numbers = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "once": "1", "twice": "2", "half": "half",
  ]

  /// Numbers with the unit after them; "10mg" is one word and both.
  private func amounts(_ text: PhraseLists.Text) -> Set<Amount> {
    let units = Dictionary(
      lists.matches(.unit, in: text).map { ($0.words.lowerBound, $0.sign.say ?? $0.sign.phrase) },
      uniquingKeysWith: { first, _ in first })
    var found: Set<Amount> = []
    for (index, word) in text.words.enumerated() {
      let digits = word.text.prefix { $0.isNumber }
      let next = index + 1 < text.words.count ? text.words[index + 1] : nil
      if word.isNumber {
        let percent = next?.before.contains(.percent) == true ? "percent" : nil
        found.insert(Amount(number: word.text, unit: units[index + 1] ?? percent))
      } else if !digits.isEmpty {
        let unit = lists.first(.unit, in: lists.text(Prose(String(word.text.dropFirst(digits.count)))))
        found.insert(Amount(number: String(digits), unit: unit.map { $0.sign.say ?? $0.sign.phrase }))
      } else if let number = Self.numbers[word.text], word.text != "one" || units[index + 1] != nil {
        // "One" is mostly no number: "one of them".
        found.insert(Amount(number: number, unit: units[index + 1]))
      }
    }
    return found
  }
}
