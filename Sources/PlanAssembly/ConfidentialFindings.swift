import Findings
import PlanModel

/// What is told about advice that holds parts which must not be shared as they are.
enum ConfidentialFindings {
  static func somewhere(_ advice: Advice) -> Finding {
    Finding(
      "confidential-not-located", .warning, "This advice says that a part is confidential, and not which part",
      explanation: "Nothing of it was kept back: the whole advice is in the plan and its annex.",
      remedy: "Read the advice. Ask the author to name the items, or to mark the text with confidential=\"yes\".",
      at: Place(file: advice.source.path, submission: advice.id))
  }

  static func keptBack(_ advice: Advice) -> Finding {
    Finding(
      "confidential-kept-back", .note, "A part of this advice is kept out of the plan and its annex",
      explanation: "Its author or the family asks that it is not shared as it is.",
      remedy: "Read it in the advice itself, and decide with the author what may be said.",
      at: Place(file: advice.source.path, submission: advice.id))
  }
}
