package import Findings
import PlanModel

/// The same sentences in the plans of other children.
package struct TextSharedWithOtherPlan: Rule {
  package let about = RuleDescription(
    "text-shared-with-other-plan", .identity, .warning, runs: .plans,
    finds:
      "A statement of twelve words or more that stands in three other plans in the same words, or in one whose child it"
      + " names, where the run is given other plans to compare with.",
    spares: "Statements of fewer words, and standard text that is marked as such by an exception.",
    why: "A plan says what this child needs. A sentence that stands in many plans says what is always said.",
    remedy: "Ask the author what this child needs, in words for this child.",
    basis: "SEND Code of Practice 9.61; practice",
    examples: [
      .fires("The same sentence of 14 words stands in three other plans.") {
        let words = "The coordinator of the school will share strategies with all staff in each half term."
        $0.add(provision: words)
        $0.otherPlans = ["AB-2", "AB-3", "AB-4"].map {
          OtherPlan(reference: $0, statements: [words], names: ["Leo"])
        }
      },
      .calm("The sentence stands in one other plan.") {
        let words = "The coordinator of the school will share strategies with all staff in each half term."
        $0.add(provision: words)
        $0.otherPlans = [OtherPlan(reference: "AB-2", statements: [words], names: ["Leo"])]
      },
    ])
  package init() {}

  private static let mostPlans = 3

  package func findings(in context: CheckContext) -> [Finding] {
    guard !context.otherPlans.isEmpty else { return [] }
    var counts: [String: Int] = [:]
    var ownNames: [String: Bool] = [:]
    for other in context.otherPlans where other.reference != context.plan.record.reference {
      for text in Set(other.statements.map(key)) {
        counts[text, default: 0] += 1
        let words = Set(text.split(separator: " ").map(String.init))
        if other.names.contains(where: { words.isSuperset(of: WordList.words(in: $0)) }) { ownNames[text] = true }
      }
    }
    return context.draftedEntries.compactMap { entry in
      guard entry.section >= .b, entry.section <= .h2, let main = entry.content.fieldTexts.first else { return nil }
      let words = key(main.prose.plain)
      guard let count = counts[words], count >= TextSharedWithOtherPlan.mostPlans || ownNames[words] == true,
        words.split(separator: " ").count >= context.numbers.sharedTextWords
      else { return nil }
      return finding(
        "\(entry.label ?? "An entry") stands in the same words in"
          + " \(RuleText.count(count, "other plan", "other plans"))",
        at: context.place(of: entry, field: main.field))
    }
  }

  private func key(_ text: String) -> String { WordList.words(in: text).joined(separator: " ") }
}
