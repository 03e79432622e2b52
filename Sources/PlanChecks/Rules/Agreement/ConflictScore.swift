import Findings
import PlanModel

/// One test of one day with two scores. Found when advice is put together, and asked as a question.
package struct ConflictScore: FoundElsewhere {
  package let about = RuleDescription(
    "conflict-score", .agreement, .note, runs: [.merge],
    finds: "The same test of the same day with different scores in two advices.",
    spares: "Tests of different days.",
    why: "One of the scores is a slip, and needs are weighed by it.",
    remedy: "Ask the adviser who gave the test.", basis: "good practice",
    examples: [
      .fires("A reading test of one day: 78 in one advice, 87 in another") {
        $0.addFacts(kind: "test", name: "WIAT-III Word Reading", { $0.value = "78" }, { $0.value = "87" })
      },
      .calm("A reading test of two days with two scores") {
        $0.addFacts(
          kind: "test", name: "WIAT-III Word Reading", { $0.value = "78" },
          {
            $0.value = "87"
            $0.on = .day(ExampleCase.day(2026, 3, 19))
          })
      },
    ])
  package init() {}
}
