import Findings
import PlanModel

/// Different amounts for the same work. Found when advice is put together, and asked as a question.
package struct ConflictAmount: FoundElsewhere {
  package let about = RuleDescription(
    "conflict-amount", .agreement, .error, isFixed: true, runs: [.merge],
    finds: "Two advices that give another frequency, length, total or group for the same work about the same need.",
    spares: "Work that a person has decided about; advice of which one is clearly later, which is told as older and"
      + " newer.",
    why: "Both stand in the draft, each with its source. Neither is taken, and nothing between them.",
    remedy: "Decide which of them is meant (ehcplan decide), with the reason.",
    basis: "reg 11 SEND Regulations 2014; SEND Code of Practice 9.69(F); good practice",
    examples: [
      .fires("30 minutes a week in one advice, 20 minutes in another, of the same reading", at: "F") {
        $0.addTwice(
          "A teaching assistant will read with Amira for 30 minutes each week.",
          and: "A teaching assistant will read with Amira for 20 minutes each week.",
          { $0.sessionLengths = [.init(words: "30 minutes", minutes: 30)] },
          school: { $0.sessionLengths = [.init(words: "20 minutes", minutes: 20)] })
      },
      .calm("30 minutes a week in both advices, in other words") {
        $0.addTwice(
          "A teaching assistant will read with Amira for 30 minutes each week.",
          and: "Each week a teaching assistant will read with Amira for 30 minutes.",
          { $0.sessionLengths = [.init(words: "30 minutes", minutes: 30)] },
          school: { $0.sessionLengths = [.init(words: "30 minutes", minutes: 30)] })
      },
    ])
  package init() {}
}
