package import Findings
import PlanModel

/// A plan of more pages than the authority wants, as far as its words tell.
package struct PlanTooLong: Rule {
  package let about = RuleDescription(
    "plan-too-long", .reading, .note, runs: .plans,
    finds: "Sections A to I of more than 20 pages, or as many as the authority says. Pages are estimated from the"
      + " words: 350 to a page.",
    spares: "Section K: appended advice is not counted.",
    why: "A plan of 40 pages takes most of an hour to read aloud, and is read by nobody who works with the child.",
    remedy: "Join needs and rows that say the same, and refer to them by their labels.",
    basis: "good practice",
    examples: [
      .fires("A plan whose section B alone has more than 20 pages") {
        let words = String(repeating: "Amira reads a line and then reads it again. ", count: 100)
        for page in 1...10 { $0.add(need: "\(words)She is on page \(page).", area: .cognitionLearning) }
      },
      .calm("A plan of a few pages") { _ in },
    ])
  package init() {}

  /// Sections are laid out as tables, which hold fewer words than a page of prose.
  private static let wordsOfPage = 350

  package func findings(in context: CheckContext) -> [Finding] {
    var words = context.plan.entries.indices.reduce(0) { sum, index in
      sum + context.texts[index].reduce(0) { $0 + $1.text.words.count }
    }
    // Section A is not among the texts that are read for phrases.
    words += context.plan.entries(in: .a).flatMap(\.proseByField).reduce(0) {
      $0 + PlacedWord.words(in: $1.prose).count
    }
    let pages = (words + Self.wordsOfPage - 1) / Self.wordsOfPage
    guard pages > context.numbers.planPages else { return [] }
    return [
      finding(
        "Sections A to I have about \(pages) pages, more than \(context.numbers.planPages)",
        at: context.casePlace())
    ]
  }
}
