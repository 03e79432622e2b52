import PlanModel

/// The numbers of a text with what they count: 5 mg, 3 minutes, two people. For seeing that two texts about the same work
/// cannot both be right; never for filling in a field.
struct Measures {
  private(set) var byUnit: [String: Set<String>] = [:]

  init(_ text: String) {
    let words = Measures.words(in: text)
    for index in words.indices {
      guard let number = Measures.number(words[index]) else { continue }
      if index + 1 < words.count, let unit = Measures.unit(words[index + 1]) {
        byUnit[unit, default: []].insert(number)
      } else if Measures.isTime(number), index == 0 || words[index - 1] != "£" {
        byUnit["time of day", default: []].insert(number)
      }
    }
  }

  /// "10.30", as a time is written in English reports.
  private static func isTime(_ number: String) -> Bool {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
      return false
    }
    return (1...23).contains(hour) && minute < 60
  }

  /// Units in which a difference matters wherever it stands: doses, volumes, people, times of day. Two amounts of time may
  /// well be of two different things.
  private static let grave: Set<String> = ["mg", "micrograms", "ml", "people", "time of day"]

  /// Whether the texts cannot both be right in something grave.
  func conflictsGravely(with other: Measures) -> Bool {
    conflicts(with: other).contains(where: Measures.grave.contains)
  }

  /// Units that both texts count in, with no number in common.
  func conflicts(with other: Measures) -> [String] {
    byUnit.keys.filter { unit in
      guard let ours = byUnit[unit], let theirs = other.byUnit[unit] else { return false }
      return ours.isDisjoint(with: theirs)
    }.sorted()
  }

  /// Words with decimal points kept, and numbers split from the units that stand right behind them ("5mg").
  private static func words(in text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var isNumber = false
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    let scalars = Array(Folding.folded(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isPoint = scalar == "." && isNumber && index + 1 < scalars.count && isDigit(scalars[index + 1])
      guard isPoint || isDigit(scalar) || scalar.properties.isAlphabetic else {
        if !word.isEmpty { words.append(String(word)) }
        if scalar == "£" { words.append("£") }
        word = String.UnicodeScalarView()
        isNumber = false
        continue
      }
      if isNumber, scalar.properties.isAlphabetic {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
      if word.isEmpty { isNumber = isDigit(scalar) }
      word.append(scalar)
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  private static func number(_ word: String) -> String? {
    if let first = word.unicodeScalars.first, ("0"..."9").contains(first) { return word }
    return ["one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"][word]
  }

  private static func unit(_ word: String) -> String? { units[word] }

  private static let units: [String: String] = {
    let names = [
      "mg": ["mg", "milligrams", "milligram"], "micrograms": ["micrograms", "mcg"],
      "ml": ["ml", "millilitres", "millilitre"], "people": ["adult", "adults", "person", "people", "carers", "staff"],
      "minutes": ["minute", "minutes", "min", "mins"],
      "hours": ["hour", "hours"],
    ]
    return Dictionary(
      names.flatMap { unit, words in words.map { ($0, unit) } }, uniquingKeysWith: { first, _ in first })
  }()
}
