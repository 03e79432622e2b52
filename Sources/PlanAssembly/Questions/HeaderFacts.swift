import Findings
import PlanModel

/// What a submission's own header says of the child besides name and number, against the case: year group, setting, first
/// language, whether looked after. A difference that the dates explain is none.
struct HeaderFacts {
  private let record: CaseRecord
  private let date: CivilDate
  /// After so many days a status may well have changed.
  private static let daysApart = 180

  /// - Parameter date: the day of the plan, for which the case file speaks.
  init(_ record: CaseRecord, on date: CivilDate) {
    self.record = record
    self.date = date
  }

  func findings(_ advices: [Advice]) -> [Finding] {
    advices.flatMap { advice in
      var differing: [(field: String, words: String)] = []
      if yearDiffers(advice) { differing.append(("year-group", "year group")) }
      if settingDiffers(advice) { differing.append(("setting", "school, college or other setting")) }
      if languageDiffers(advice.child) { differing.append(("first-language", "first language")) }
      if careDiffers(advice) { differing.append(("looked-after", "statement whether the child is looked after")) }
      return differing.map { finding(advice, field: $0.field, $0.words) }
    }
  }

  private func finding(_ advice: Advice, field: String, _ words: String) -> Finding {
    Finding(
      "conflict-fact", .warning, "The \(words) in \(advice.id) is not the one in the case",
      explanation: "The plan shows what the case file says. The dates do not explain the difference.",
      remedy: "Find out which is right. Correct the case file, or ask the author for a new version.",
      basis: "good practice", at: Place(file: advice.source.path, submission: advice.id, field: field))
  }

  // MARK: Year group

  /// A year group moves up each September, so it is compared as it was on the day of the advice.
  private func yearDiffers(_ advice: Advice) -> Bool {
    guard let theirs = advice.child.yearGroup, let ours = record.child.yearGroup else { return false }
    guard let their = HeaderFacts.year(theirs), let our = HeaderFacts.year(ours),
      let now = SchoolYear(containing: date), let then = SchoolYear(containing: advice.dated)
    else { return false }
    // All of nursery is one word.
    let expected = max(our - (now.startYear - then.startYear), -1)
    return max(their, -1) != expected
  }

  /// Reception is 0, nursery -1; nil for words that name no year.
  private static func year(_ group: YearGroup) -> Int? {
    let words = WordList.words(in: group.words)
    if words.contains("reception") { return 0 }
    if words.contains("nursery") || words.contains("preschool") { return -1 }
    let numbers = words.compactMap { Int($0.drop { !$0.isNumber }) }
    guard numbers.count == 1, let number = numbers.first, (1...14).contains(number) else { return nil }
    return number
  }

  // MARK: Setting

  private func settingDiffers(_ advice: Advice) -> Bool {
    let theirs = advice.child.settings
    let ours = record.child.settings.filter { setting in
      (setting.from.map { $0 <= advice.dated } ?? true) && (setting.to.map { $0 >= advice.dated } ?? true)
    }
    guard !theirs.isEmpty, !ours.isEmpty else { return false }
    return !theirs.contains { their in record.child.settings.contains { HeaderFacts.isSame(their, $0) } }
  }

  private static func isSame(_ left: EducationSetting, _ right: EducationSetting) -> Bool {
    for number in [\EducationSetting.urn, \.ukprn, \.laestab] {
      if let one = left[keyPath: number], let other = right[keyPath: number] {
        return Folding.nameKey(one) == Folding.nameKey(other)
      }
    }
    let (one, other) = (nameWords(left.name), nameWords(right.name))
    return one.isSubset(of: other) || other.isSubset(of: one)
  }

  /// The words of a name that tell it from others: people shorten the rest in many ways.
  private static func nameWords(_ name: String) -> Set<String> {
    Set(WordList.words(in: name)).subtracting(ordinary)
  }

  private static let ordinary: Set<String> = [
    "the", "of", "and", "school", "college", "academy", "primary", "secondary", "nursery", "infant", "infants",
    "junior",
    "community", "church", "england", "c", "e", "ce", "cofe", "rc", "catholic", "high", "special", "preschool", "pre",
  ]

  // MARK: Language and care

  private func languageDiffers(_ child: Child) -> Bool {
    let theirs = Set(child.firstLanguages.map(Folding.nameKey))
    let ours = Set(record.child.firstLanguages.map(Folding.nameKey))
    return !theirs.isEmpty && !ours.isEmpty && theirs.isDisjoint(with: ours)
  }

  private func careDiffers(_ advice: Advice) -> Bool {
    guard let theirs = advice.child.lookedAfter, let ours = record.child.lookedAfter else { return false }
    return theirs.now != ours.now && advice.dated.days(until: date) < HeaderFacts.daysApart
  }
}
