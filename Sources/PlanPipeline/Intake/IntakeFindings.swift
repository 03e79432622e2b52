import Findings
import PlanModel

/// What a sender is told of a file beside its own faults.
enum IntakeFindings {
  /// For the sender, who cannot move files between cases.
  static func toSender(_ finding: Finding) -> Finding {
    var told = finding
    told.explanation = told.explanation.replacing(
      "The file is set apart: nothing of it is in the plan.", with: "Nothing of it was used.")
    told.remedy =
      "Check that the file is about the right child; correct name, date of birth, numbers or case reference, and send it again"
    return told
  }

  static func sameVersion(_ advice: Advice, next: Int, at file: String) -> Finding {
    Finding(
      "same-id-new-content", .error,
      "Submission \(advice.id), version \(advice.version), came before with other content",
      explanation: "Which of the two is meant cannot be told, so the first one stays and this one was not used.",
      remedy: "Give it version \(next) if it takes the place of the first, or an id of its own, and send it again",
      at: Place(file: file, submission: advice.id))
  }

  static func olderVersion(_ advice: Advice, at file: String) -> Finding {
    Finding(
      "older-version", .note, "A later version of \(advice.id) is in the case already",
      explanation: "This one is kept with it; the plan is made from the later one.",
      remedy: "Nothing is to be done, unless this is the one that is meant: then send it with a higher version",
      at: Place(file: file, submission: advice.id))
  }

  static func afterDraft(_ advice: Advice, at file: String) -> Finding {
    Finding(
      "advice-after-draft", .note, "The family was sent a draft before this came",
      explanation: "What it changes has to be put to the family in a new draft (SEND Code of Practice 9.125).",
      remedy: "Nothing is to be done by the sender; the plan writer decides",
      at: Place(file: file, submission: advice.id))
  }

  static func caseUnreadable(at file: String) -> Finding {
    Finding(
      "case-unreadable", .warning, "The case that it belongs to cannot be read at the moment",
      explanation: "Its case file has to be mended by the authority.", remedy: "Wait; the file is taken up by itself",
      at: Place(file: file))
  }
}
