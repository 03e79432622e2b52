import Findings
import PlanModel

/// One version of a submission with two contents. Found when advice is put together.
package struct SameIDNewContent: FoundElsewhere {
  package let about = RuleDescription(
    "same-id-new-content", .reading, .error, runs: [.merge],
    finds: "Two different files with the same submission id and version.",
    spares: "A file whose version number is raised.",
    why: "Both files are set apart: it cannot be told which of them the author means.",
    remedy: "Ask the author to send the newer one with a higher version, and remove the other.",
    basis: "good practice",
    examples: [
      .fires("Version 1 of a report arrives again, changed", at: "ep-1") {
        var copy = $0.advice
        copy.source.path = "advice/changed.xml"
        copy.source.sha256 = "changed"
        $0.advices.insert(copy, at: 0)
      },
      .calm("A changed report arrives as version 2") {
        var copy = $0.advice
        copy.source.path = "advice/changed.xml"
        copy.source.sha256 = "changed"
        $0.advice.version = 2
        $0.advices.insert(copy, at: 0)
      },
    ])
  package init() {}
}
