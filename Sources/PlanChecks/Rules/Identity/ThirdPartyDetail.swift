package import Findings
import PlanModel

/// Health, conduct or address of somebody other than the child.
package struct ThirdPartyDetail: Rule {
  package let about = RuleDescription(
    "third-party-detail", .identity, .warning, runs: .adviceAndPlans,
    finds:
      "A statement in sections B to H2 that says of a parent, a brother or sister, or a person whom the case file names"
      + " what illness, diagnosis, difficulty or trouble with the law they have: “his brother's ADHD”, “mother has"
      + " depression”.",
    spares:
      "What such a person reports, wants or does for the child; a parent's capacity to care, where section D needs it"
      + " and consent is recorded; quotations.",
    why: "A plan goes to many readers. Personal data of other people may stand in it only as far as it is needed.",
    remedy: "Take it out of the statement, or say what it means for the child without naming the condition.",
    basis: "UK GDPR, data minimisation; SEND Code of Practice 9.69(D)",
    examples: [
      .fires(need: "She is anxious about her ‹brother's ADHD›."),
      .fires(need: "She worries at school because her ‹mother has depression›."),
      .calm(need: "Her mother reports that she has anxiety about the hall."),
      .calm(need: "Her sister helps her to dress in the morning."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let named = context.plan.record.otherNames.filter { $0.mayBeShown != true }.map { WordList.words(in: $0.name) }
    let consented = Set(context.annexed.map(\.advice).filter { !$0.consents.isEmpty }.map(\.id))
    return context.draftedEntries.compactMap { entry in
      guard entry.section >= .b, entry.section <= .h2 else { return nil }
      if entry.section == .d || entry.section == .h1 || entry.section == .h2,
        entry.sources.contains(where: { $0.submission.map(consented.contains) ?? false })
      {
        return nil
      }
      for field in entry.content.fieldTexts {
        if let range = detail(in: WordedText(field.prose), context.words, named) {
          return finding(
            "\(entry.label ?? "An entry") tells of the health or conduct of somebody other than the child",
            at: context.place(of: entry, field: field.field, range: range))
        }
      }
      return nil
    }
  }

  private static let reach = 4

  /// "her brother's ADHD": the detail follows the person at once or after one word. "her mother has … depression": a
  /// verb
  /// joins them, and nothing between turns back to the child.
  private func detail(in text: WordedText, _ lists: RuleWords, _ named: [[String]]) -> Range<Int>? {
    let details = text.matches(.personalDetail, lists)
    guard !details.isEmpty else { return nil }
    let verbs = Dictionary(
      text.matches(.personVerb, lists).map { ($0.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    let turns = Set(text.matches(.turnsAway, lists).flatMap { Array($0) })
    let isDenied = Set(
      text.matches(.denial, lists).filter { $0.count == 1 }.map { text.words[$0.lowerBound].clause })
    let byClause = Dictionary(grouping: details) { text.words[$0.lowerBound].clause }
    var people = text.matches(.otherPerson, lists)
    let known = Set(people.flatMap { Array($0) })
    for index in text.keys.indices {
      // "brother's" is one word here: the apostrophe is dropped.
      let key = text.keys[index]
      if key.hasSuffix("s"), !known.contains(index), lists.holds(.otherPerson, in: [String(key.dropLast())]) {
        people.append(index..<index + 1)
      }
      if let name = named.first(where: { !$0.isEmpty && text.keys[index...].starts(with: $0) }) {
        people.append(index..<index + name.count)
      }
    }
    for person in people.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let word = text.words[person.lowerBound]
      guard !word.isQuoted, !isDenied.contains(word.clause) else { continue }
      let next = person.upperBound
      let isOwner = text.keys[next - 1].hasSuffix("s") && !["parents", "siblings"].contains(text.keys[next - 1])
      for detail in byClause[word.clause] ?? [] where detail.lowerBound >= next {
        guard detail.lowerBound - next <= 2 * ThirdPartyDetail.reach else { break }
        let gap = next..<detail.lowerBound
        guard !gap.contains(where: turns.contains) else { break }
        if isOwner, gap.count <= 1 { return text.range(person.lowerBound..<detail.upperBound) }
        let verb = verbs[next] ?? (next + 1 < text.keys.count ? verbs[next + 1] : nil)
        if let verb, verb.lowerBound < detail.lowerBound, detail.lowerBound - verb.upperBound <= ThirdPartyDetail.reach
        {
          return text.range(person.lowerBound..<detail.upperBound)
        }
      }
    }
    return nil
  }
}
