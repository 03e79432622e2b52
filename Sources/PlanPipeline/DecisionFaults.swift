import CaseFiles
import Findings
import PlanModel

/// Why a decision was not put on record.
enum DecisionFaults {
  static func noQuestion(_ id: String, _ open: [String]) -> PipelineFailure {
    failure(
      "question-unknown", "There is no open question \(id)",
      explanation: open.isEmpty
        ? "No question is open."
        : "It was answered, or what it is about has changed. Open: \(open.joined(separator: ", ")).",
      remedy: "Run ehcplan decide with the case alone to see what is open now.")
  }

  static func noChoice(_ id: String, _ number: Int, of count: Int) -> PipelineFailure {
    failure(
      "choice-unknown", "Question \(id) has no choice \(number)",
      remedy: count == 0 ? "Ask the author." : "Give a number from 1 to \(count).")
  }

  static func noItem(_ name: String) -> PipelineFailure {
    failure(
      "item-unknown", "There is no item \(name) in this case",
      remedy: "Name it by its label in the plan (F3), by annex and item (K4#P2), or by submission and item (ep-1#P2).")
  }

  static func noDecision(_ id: String) -> PipelineFailure {
    failure("decision-unknown", "There is no decision \(id) in force", remedy: "See decisions.xml, or the review.")
  }

  static let noPerson = failure(
    "decision-without-person", "It is not said who decides", remedy: "Give the name with --by.")

  static func withoutEffect(_ decision: Decision) -> PipelineFailure {
    failure(
      "decision-without-effect", "This decision would change nothing, so it is not put on record",
      explanation: "The item has no place in the plan, cannot stand in that section, or has no field of that name.",
      remedy: "See in the account where the item is: ehcplan account.")
  }

  static func notWritten(_ failure: DecisionsWriter.Failure) -> PipelineFailure {
    switch failure {
    case .incomplete(let what):
      self.failure("decision-incomplete", "The decision does not say \(what)", remedy: "Add it, and run it again.")
    case .duplicate(let id):
      self.failure("decision-duplicate", "There is a decision \(id) already", remedy: "Run it again.")
    case .notOurs, .xml:
      self.failure(
        "decisions-unreadable", "decisions.xml cannot be added to",
        explanation: "It is not laid out as this program writes it. Nothing was changed.",
        remedy: "Restore it from a backup, or add the decision by hand.")
    }
  }

  private static func failure(
    _ id: String, _ summary: String, explanation: String = "", remedy: String
  ) -> PipelineFailure {
    PipelineFailure(
      .notValid,
      [
        Finding(
          id, .error, summary, explanation: explanation, remedy: remedy, at: Place(file: CaseFolder.decisionsName))
      ])
  }
}
