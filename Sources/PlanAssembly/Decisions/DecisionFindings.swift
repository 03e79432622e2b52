import Findings
import PlanModel

/// What is told about decisions that cannot be carried out as they stand.
enum DecisionFindings {
  static let file = "decisions.xml"

  static func withoutEffect(_ decision: Decision) -> Finding {
    Finding(
      "decision-without-effect", .warning, "Decision \(decision.id) (\(decision.kind.rawValue)) changes nothing",
      explanation:
        "The item it names has no place in the plan, cannot stand in the section named, or has no such field.",
      remedy: "Look at the item, and take the decision back or make another in its place.",
      at: Place(file: file, line: decision.line == 0 ? nil : decision.line, item: decision.id))
  }

  static func reopened(_ decision: Decision) -> Finding {
    Finding(
      "decision-reopened", .error, "Decision \(decision.id) (\(decision.kind.rawValue)) is open again",
      explanation: "The words it was made about have changed or are gone, so it is not in force.",
      remedy: "Read the new words. Confirm the decision, or take it back.",
      at: Place(file: file, line: decision.line == 0 ? nil : decision.line, item: decision.id))
  }
}
