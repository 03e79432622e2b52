package import Findings
import PlanModel

/// After 16: a package of fewer than five days a week, and no note on the other days.
package struct FiveDayPackageNotConsidered: Rule {
  package let about = RuleDescription(
    "five-day-package-not-considered", .adulthood, .note, runs: .plans,
    finds: "After Year 11, words of the plan that state a package of fewer days a week than a full one, and no note in"
      + " the case file why.",
    spares: "Younger children; five days; a five-day-note in the case file; single sessions on some days.",
    why: "A full package over five days is the aim after 16 where it is appropriate: college, work, health care and"
      + " time with friends together.",
    remedy: "Ask what the other days are for, and add it, or write the reason into the case file (five-day-note).",
    basis: "SEND Code of Practice 8.39, 8.40",
    examples: [
      .fires("A young person of 17 with 3 days of college a week, and no reason") {
        $0.setBirth(years: 17, days: 30)
        $0.add(provision: "A study programme at college on 3 days a week, 36 weeks a year, in a class of 12.")
      },
      .calm("A young person of 17 with 3 days of college a week, and the reason on record") {
        $0.setBirth(years: 17, days: 30)
        $0.add(provision: "A study programme at college on 3 days a week, 36 weeks a year, in a class of 12.")
        $0.record.fiveDayNote = Prose("Two days a week are spent in a supported job.")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.plan.record.fiveDayNote == nil,
      let year = context.plan.record.child.curriculumYear(on: context.plan.date), year.number >= 12
    else { return [] }
    for statement in context.statements(in: [.f]) {
      for field in statement.fields where ["what", "note", "text"].contains(field.name) {
        guard let found = days(in: field.text, context), found.days < context.numbers.fullProgrammeDays else {
          continue
        }
        let full = context.numbers.fullProgrammeDays
        return [
          finding(
            "\(context.name(statement.entry)) gives \(found.days) days a week, and no reason why not \(full)",
            at: context.place(of: statement, field.name, found.range))
        ]
      }
    }
    return []
  }

  private static let numbers = ["one": 1, "two": 2, "three": 3, "four": 4, "five": 5]

  /// "3 days a week" in a sentence about a course, a college or a programme as a whole.
  private func days(in text: PhraseLists.Text, _ context: CheckContext) -> (days: Int, range: Range<Int>)? {
    let words = text.words
    for index in words.indices.dropFirst() where ["day", "days"].contains(words[index].text) {
      guard let count = Int(words[index - 1].text) ?? Self.numbers[words[index - 1].text], (2...7).contains(count),
        index + 2 < words.count, ["a", "per", "each", "every"].contains(words[index + 1].text),
        words[index + 2].text == "week"
      else { continue }
      // "No more than 3 days a week" is a limit, not a package.
      if index >= 2, ["than", "to", "least", "extra", "further", "other"].contains(words[index - 2].text) { continue }
      let sentence = words.sentence(around: index..<index + 1)
      // "20 minutes on 3 days a week" is a session, not a package.
      let isSession = words[sentence].contains { ["minutes", "minute", "mins", "hour", "hours"].contains($0.text) }
      let isPackage = context.lists.matches(.attendanceWord, in: text).contains {
        sentence.contains($0.words.lowerBound)
      }
      if isPackage, !isSession {
        return (count, words[index - 1].range.lowerBound..<words[index + 2].range.upperBound)
      }
    }
    return nil
  }
}
