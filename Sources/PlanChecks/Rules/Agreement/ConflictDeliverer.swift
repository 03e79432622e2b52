import Findings
import PlanModel

/// Different people for the same work. Found when advice is put together, and asked as a question.
package struct ConflictDeliverer: FoundElsewhere {
  package let about = RuleDescription(
    "conflict-deliverer", .agreement, .warning, runs: [.merge],
    finds: "Two advices that name other people for the same work about the same need, with the same amounts.",
    spares: "Direct work and its follow-up, which are two kinds of work.",
    why: "A therapist and an assistant are not the same provision, and the draft cannot choose between them.",
    remedy: "Decide who delivers it, or keep both rows apart (ehcplan decide).",
    basis: "SEND Code of Practice 9.69(F); good practice",
    examples: [
      .fires("Reading with a teacher in one advice, with an assistant in another", at: "F") {
        $0.addTwice(
          "Reading with Amira each week.", and: "Each week: reading with Amira.",
          school: { $0.deliveredBy = [Coded("Class teacher", code: "class-teacher")] })
      },
      .calm("Reading with an assistant in both advices") {
        $0.addTwice("Reading with Amira each week.", and: "Each week: reading with Amira.", school: { _ in })
      },
    ])
  package init() {}
}
