import PlanModel

/// Ages that a text gives the child itself, as of its own day.
struct StatedAges {
  struct Stated {
    var age: Int
    var range: Range<Int>
  }

  private let names: Set<String>
  private let lists: RuleWords
  private let numbers: [String: Int]

  init(_ child: Child, _ lists: RuleWords) {
    names = Set(
      ([child.legalForename, child.preferredName ?? ""] + child.knownAs).flatMap { WordList.words(in: $0) })
    self.lists = lists
    numbers = Dictionary(
      zip(StatedAges.words, 1...), uniquingKeysWith: { first, _ in first })
  }

  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]

  private static let people: Set<String> = [
    "boy", "girl", "child", "pupil", "student", "lad", "toddler", "teenager", "man", "woman", "person",
  ]

  func ages(in text: WordedText) -> [Stated] {
    let keys = text.keys
    var found: [Stated] = []
    for index in keys.indices {
      guard let age = age(keys[index]), !text.words[index].isQuoted,
        let isCounted = form(at: index, in: text), isOfChild(index, isCounted: isCounted, text),
        let range = text.range(index..<index + 1)
      else { continue }
      found.append(Stated(age: age, range: range))
    }
    return found
  }

  /// Whether the number is an age, and then whether "year" stands after it: "aged 7", "is 7 years old", "7-year-old
  /// boy".
  private func form(at index: Int, in text: WordedText) -> Bool? {
    let keys = text.keys
    func key(_ place: Int) -> String { keys.indices.contains(place) ? keys[place] : "" }
    if ["year", "years", "yr", "yrs"].contains(key(index + 1)) {
      return key(index + 2) == "old" || key(index + 2) == "of" && key(index + 3) == "age" ? true : nil
    }
    // "aged 7 to 11" and "aged 7 months" are no age of a child in years.
    let next = key(index + 1)
    let isAlone =
      !["to", "and", "months", "month", "weeks", "or", "days", "m", "plus"].contains(next) && age(next) == nil
    return key(index - 1) == "aged" && isAlone ? false : nil
  }

  /// The child is named, or "he", "she" or "they" begins the sentence, and nothing in the sentence before the number is
  /// about another age or person.
  private func isOfChild(_ index: Int, isCounted: Bool, _ text: WordedText) -> Bool {
    let sentence = text.sentence(at: index)
    let before = sentence.lowerBound..<index
    guard index - sentence.lowerBound <= StatedAges.reach else { return false }
    let lead = Array(text.keys[before]).filter { $0 != "aged" }
    guard !lists.holds(.otherAge, in: lead), !lists.holds(.otherPerson, in: lead) else { return false }
    if isCounted, let after = word(after: index, text), StatedAges.people.contains(after) || after == "who" {
      return lead.contains(where: names.contains) || lead.first.map { StatedAges.subjects.contains($0) } ?? false
    }
    guard let subject = lead.first else { return false }
    let isSubject = names.contains(subject) || StatedAges.subjects.contains(subject)
    let joins = Set(["is", "a", "an", "now", "currently", "who", "currently", "just"])
    return isSubject && lead.dropFirst().allSatisfy { joins.contains($0) || isCapitalName($0, text, before) }
  }

  private static let subjects: Set<String> = ["he", "she", "they"]
  /// An age that is said of somebody stands near the name.
  private static let reach = 8

  private func word(after index: Int, _ text: WordedText) -> String? {
    var next = index + 1
    while next < text.keys.count, ["year", "years", "old", "yr", "yrs"].contains(text.keys[next]) { next += 1 }
    return next < text.keys.count ? text.keys[next] : nil
  }

  /// A surname after the forename.
  private func isCapitalName(_ key: String, _ text: WordedText, _ place: Range<Int>) -> Bool {
    place.contains { text.keys[$0] == key && text.words[$0].isCapital }
  }

  private func age(_ word: String) -> Int? {
    if let number = numbers[word] { return number }
    guard (1...2).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(word).flatMap { (1...25).contains($0) ? $0 : nil }
  }
}
