import Findings
import PlanModel

/// Text that was read in a wrong encoding. Found when a file is read.
package struct BrokenCharactersRule: FoundElsewhere {
  package let about = RuleDescription(
    "broken-characters", .reading, .warning, runs: [.advice, .merge],
    finds: "Replacement characters, “â€™” for an apostrophe, control characters, and the private bullets of symbol"
      + " fonts.",
    spares: "Names and words in any script of the world.",
    why: "The words were read in a wrong encoding before they came here, or hold signs of a symbol font.",
    remedy: "Write the words again, or ask the sender for them.", basis: "good practice",
    examples: [
      .fires("“Amiraâ€™s” in a need") { $0.add(need: "Amiraâ€™s spelling is slow.", area: .cognitionLearning) },
      .calm("“Amira’s” in a need") { $0.add(need: "Amira’s spelling is slow.", area: .cognitionLearning) },
    ])
  package init() {}
}
