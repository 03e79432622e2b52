import Findings
import PlanModel

/// The same file twice. Found when advice is put together.
package struct DuplicateFile: FoundElsewhere {
  package let about = RuleDescription(
    "duplicate-file", .reading, .note, runs: [.merge],
    finds: "Two files with the same bytes.",
    spares: "A new version of a submission.",
    why: "One copy is used; the other may be taken for something new.",
    remedy: "Remove one of the copies.", basis: "good practice",
    examples: [
      .fires("The same report under two file names", at: "ep-1") {
        var copy = $0.advice
        copy.source.path = "advice/copy.xml"
        $0.advices.insert(copy, at: 0)
      },
      .calm("Each report once") { _ in },
    ])
  package init() {}
}
