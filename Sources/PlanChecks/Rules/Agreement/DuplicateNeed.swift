import Findings
import PlanModel

/// Needs of two advisers that may be the same. Found when advice is put together, and asked as a question.
package struct DuplicateNeed: FoundElsewhere {
  package let about = RuleDescription(
    "duplicate-need", .agreement, .note, runs: [.merge],
    finds: "Needs of two advisers that are about the same topic, or nearly in the same words.",
    spares: "The same words, which are joined by themselves; needs that a person keeps apart.",
    why: "One need stands once, with all its sources. Twice, it looks like two, and its provision is split.",
    remedy: "Join them, or keep them apart (ehcplan decide).", basis: "good practice",
    examples: [
      .fires("Nearly the same need in the words of two advisers", at: "B") {
        $0.addNeeds(
          "Amira struggles to remember lists of spoken instructions.",
          "Struggles to remember spoken instructions, lists.")
      },
      .calm("Two needs about different matters") {
        $0.addNeeds("Amira struggles to remember lists of spoken instructions.", "Amira cannot yet tie her laces.")
      },
    ])
  package init() {}
}

extension ExampleCase {
  fileprivate mutating func addNeeds(_ one: String, _ other: String) {
    add(need: one, area: .cognitionLearning)
    school.items.append(AdviceItem("XN1", area: .cognitionLearning, .need(Need(statement: Prose(other)))))
  }
}
