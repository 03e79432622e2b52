package import Findings
import PlanModel

/// A paper that the text sends the reader to and that section K does not hold.
package struct CitedButAbsent: Rule {
  package let about = RuleDescription(
    "cited-but-absent", .advice, .warning, runs: .plans,
    finds:
      "“See the audiology letter”, “as set out in the physiotherapist's report”: a paper of a"
      + " discipline of which section K"
      + " holds no advice and no attachment.",
    spares: "Papers of disciplines that advised, published papers, the author's own report, and quotations.",
    why: "Who reads the plan cannot follow the reference.",
    remedy: "Append the paper to section K, or ask the author to say what it says.",
    basis: "reg 12 SEND Regulations 2014; good practice",
    examples: [
      .fires(need: "She misses quiet speech: see the ‹audiology letter› of 2 May."),
      .calm(need: "She misses quiet speech, as set out in the SEND Code of Practice."),
      .calm(need: "She understands few words: see the educational psychologist's report."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let roles = Set(context.annexed.flatMap { $0.advice.allAuthors.compactMap(\.role.code) })
    // Roles without a code are told by their words: "Consultant audiovestibular physician, audiology".
    let words = context.annexed.flatMap { row -> [String] in
      row.advice.allAuthors.flatMap { [$0.role.words, $0.organisation ?? "", $0.team ?? ""] }
        + row.advice.attachments.flatMap { [$0.name, $0.title ?? ""] } + row.advice.services.map(\.name)
        + [row.advice.title ?? ""]
    }
    let named = Set(words.flatMap { context.words.disciplines(in: WordList.words(in: $0)).flatMap(\.roles) })
    let present = roles.union(named)
    return context.draftedEntries.compactMap { entry in
      guard entry.section >= .b, entry.section <= .h2 else { return nil }
      for field in entry.content.fieldTexts {
        if let range = absent(in: WordedText(field.prose), present, context.words) {
          return finding(
            "\(entry.label ?? "An entry") sends the reader to a paper that section K does not hold",
            at: context.place(of: entry, field: field.field, range: range))
        }
      }
      return nil
    }
  }

  /// "see the" + discipline + "report", near together and in one clause.
  private func absent(in text: WordedText, _ present: Set<String>, _ lists: RuleWords) -> Range<Int>? {
    let leads = Set(text.matches(.cites, lists).map(\.upperBound))
    guard !leads.isEmpty else { return nil }
    let papers = Dictionary(
      text.matches(.paper, lists).map { ($0.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    for (place, roles) in lists.disciplines(in: text.keys) where roles.isDisjoint(with: present) {
      guard leads.contains(place.lowerBound) || leads.contains(place.lowerBound - 1), !text.isQuoted(place),
        let paper = papers[place.upperBound] ?? papers[place.upperBound + 1],
        text.words[place.lowerBound].clause == text.words[paper.lowerBound].clause
      else { continue }
      return text.range(place.lowerBound..<paper.upperBound)
    }
    return nil
  }
}
