import CaseFiles
import PlanModel
import PlanPipeline

/// Open questions for a person at a terminal. No words of the advice are printed: they stand in the review.
struct QuestionText {
  let plan: Plan
  let caseFolder: String

  func list(_ questions: [Question]) -> String {
    if questions.isEmpty { return "Nothing is to be decided.\n" }
    let count = questions.count == 1 ? "1 question is open." : "\(questions.count) questions are open."
    return questions.map(text).joined(separator: "\n") + "\n\(count)\n"
  }

  private func text(_ question: Question) -> String {
    var lines = ["\(question.id)  \(question.kind.rawValue)  \(question.sides.map(name).joined(separator: " | "))"]
    for field in question.fields where question.sides.contains(where: { $0.values[field] != nil }) {
      lines.append("  differs in: \(field)")
    }
    if let ask = question.ask { lines.append("  ask the author: \(ask)") }
    for (number, choice) in zip(1..., question.choices) {
      lines.append("  \(number)\(choice.isProposed ? " (proposed)" : ""): \(choice.words)")
      lines.append("     " + DecideCommand.words(question, number, caseFolder: caseFolder, record: plan.record))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func name(_ side: Question.Side) -> String {
    let label = side.entry.flatMap { plan.entry($0)?.label }
    let annex = plan.annex.first { $0.advice?.id == side.submission }?.label ?? side.submission ?? "case"
    let source = side.item.map { "\(annex)#\($0)" } ?? annex
    return label.map { "\($0) (\(source))" } ?? source
  }
}

/// What a decision did, for a person at a terminal.
enum DecisionText {
  static func text(_ report: DecisionReport) -> String {
    var lines = ["\(report.decision.id) is on record: \(report.decision.kind.rawValue), by \(report.decision.by)."]
    for line in report.lines {
      lines.append("  \(line.submission ?? "case")#\(line.item): \(words(line.fate))")
    }
    if !report.labels.isEmpty { lines.append("  It shapes \(report.labels.joined(separator: ", ")).") }
    if !report.decision.replaces.isEmpty {
      lines.append("  It stands in place of \(report.decision.replaces.joined(separator: ", ")).")
    }
    switch report.questions.count {
    case 0: lines.append("Nothing is left to be decided.")
    case 1: lines.append("1 question is open.")
    default: lines.append("\(report.questions.count) questions are open.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(_ fate: Account.Fate) -> String {
    switch fate {
    case .placed(_, let section): "placed in section \(section.rawValue)"
    case .merged(_, let section): "joined to another entry of section \(section.rawValue)"
    case .notChosen(_, let section): "listed beside the entry of section \(section.rawValue) that was chosen over it"
    case .setAside: "left out of the sections, and kept in the account"
    case .notAgreed: "left out: the commissioner has not agreed"
    case .waiting: "waits for a decision"
    case .superseded, .replaced: "replaced by newer advice"
    case .withdrawn: "taken back by its author"
    case .apart: "set apart with its file"
    }
  }
}
