package import Findings
import PlanModel

/// Provision in a part of the plan that has no legal force.
package struct ExtraSectionHoldsProvision: Rule {
  package let about = RuleDescription(
    "extra-section-holds-provision", .shape, .error, runs: .plans,
    finds:
      "A promise of provision, with how often or how long, in a note beside the sections: the note on five days, the"
      + " note beside a placement, or the reason why a section is empty.",
    spares: "History, contacts, and notes without an amount.",
    why: "Only sections F, G and H must be carried out. What stands beside them is owed by nobody.",
    remedy: "Move the provision into its section, with its source in the advice.",
    basis: "CFA 2014 s.42; reg 12(1) SEND Regulations 2014",
    examples: [
      .fires("The note beside section D says: “She ‹will receive› 2 hours each day with an assistant.”", at: "D") {
        $0.record.sectionNotes.append(
          SectionNote(
            section: .d, reason: "no-needs-identified",
            words: Prose("She will receive 2 hours each day with an assistant.")))
      },
      .calm("The note beside section D says: “Assessed on 4 March 2026; no social care needs were found.”") {
        $0.record.sectionNotes.append(
          SectionNote(
            section: .d, reason: "no-needs-identified",
            words: Prose("Assessed on 4 March 2026; no social care needs were found.")))
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let record = context.plan.record
    var notes = record.sectionNotes.map { ($0.section.rawValue, "section-note", $0.words) }
    notes += [("I", "five-day-note", record.fiveDayNote)].compactMap { part in part.2.map { (part.0, part.1, $0) } }
    notes += context.plan.placements.compactMap { placement in placement.annex.map { ("I", "annex", $0) } }
    return notes.compactMap { section, field, words in
      guard let range = promise(in: WordedText(words), context.words) else { return nil }
      return finding(
        "The note beside section \(section) promises provision",
        at: Place(file: record.source.path, section: section, field: field, range: range))
    }
  }

  /// A promise in a sentence that has a number in it.
  private func promise(in text: WordedText, _ lists: RuleWords) -> Range<Int>? {
    let dated = Set(WrittenDates(text).found.flatMap(\.place))
    var seen: Set<Int> = []
    return text.matches(.promise, lists).first { place in
      guard !text.isQuoted(place), seen.insert(text.words[place.lowerBound].sentence).inserted else { return false }
      return text.sentence(at: place.lowerBound).contains { index in
        let key = text.keys[index]
        return key.first?.isNumber == true && !dated.contains(index)
          || ["daily", "weekly", "fortnightly", "termly"].contains(key)
      }
    }.flatMap(text.range)
  }
}
