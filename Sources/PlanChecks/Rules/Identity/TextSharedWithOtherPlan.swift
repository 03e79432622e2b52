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
      .fires("The sentence stands in one other plan, and names its child.") {
        let words = "A teaching assistant will practise number bonds with Leo alone for ten minutes on Mondays."
        $0.add(provision: words)
        $0.otherPlans = [OtherPlan(reference: "AB-2", statements: [words], names: ["Leo"])]
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
    let own = context.draftedEntries.compactMap { statement($0, in: context) }
    let shared = SharedStatements(
      Set(own.map(\.words)), in: context.otherPlans.filter { $0.reference != context.plan.record.reference },
      besides: context.plan.record.child)
    return own.compactMap { entry, field, words in
      guard let plans = shared.plans[words] else { return nil }
      let isOfAnother = shared.naming.contains(words)
      guard isOfAnother || plans.count >= TextSharedWithOtherPlan.mostPlans else { return nil }
      let name = entry.label ?? "An entry"
      return finding(
        isOfAnother
          ? "\(name) names a child in whose plan it stands in the same words"
          : "\(name) stands in the same words in \(RuleText.count(plans.count, "other plan", "other plans"))",
        at: context.place(of: entry, field: field),
        because: "\(TextSharedWithOtherPlan.list(plans)) \(about.why)")
    }
  }

  private func statement(
    _ entry: PlanEntry, in context: CheckContext
  ) -> (entry: PlanEntry, field: String, words: [String])? {
    guard OtherPlan.isShared(entry.section), let main = entry.content.fieldTexts.first else { return nil }
    let words = WordList.words(in: main.prose.plain)
    return words.count >= context.numbers.sharedTextWords ? (entry, main.field, words) : nil
  }

  /// "The plans: AB-2, AB-3 and 4 others." References alone: who the children are stays in their own cases.
  private static func list(_ plans: Set<String>) -> String {
    let shown = plans.sorted().prefix(mostPlans)
    let others = plans.count - shown.count
    let rest = others > 0 ? " and " + RuleText.count(others, "other", "others") : ""
    return (plans.count == 1 ? "The plan: " : "The plans: ") + shown.joined(separator: ", ") + rest + "."
  }
}

/// Which of our statements stand in the plans of other cases.
private struct SharedStatements {
  /// By the words of a statement: the references of the cases, each once however many plans of it there are.
  private(set) var plans: [[String]: Set<String>] = [:]
  /// Statements that name the child of such a plan.
  private(set) var naming: Set<[String]> = []

  init(_ own: Set<[String]>, in others: [OtherPlan], besides child: Child) {
    let called = Set(
      ([child.legalForename, child.preferredName ?? ""] + child.knownAs).flatMap { Self.spelt($0) })
    for other in others {
      let names = other.names.map(Self.spelt).filter { !$0.isEmpty && !$0.isSubset(of: called) }
      for statement in other.statements {
        let words = WordList.words(in: statement)
        guard own.contains(words) else { continue }
        plans[words, default: []].insert(other.reference)
        let spelt = Self.spelt(statement)
        if names.contains(where: spelt.isSuperset) { naming.insert(words) }
      }
    }
  }

  /// Words as they are spelt: "Will" is a name, "will" is none.
  private static func spelt(_ text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }.map(String.init))
  }
}
