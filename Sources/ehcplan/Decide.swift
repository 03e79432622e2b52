import ArgumentParser
import CaseFiles
import Findings
import PlanModel
import PlanPipeline

/// `ehcplan decide CASE [QUESTION CHOICE | KIND …]`
struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a decision of the plan writer on record, or see what is to be decided.",
    discussion: """
      With the case alone, it lists the open questions, each with its choices and the command that records it. With a \
      question and the number of a choice, it records that choice. With a kind of decision, it records one in full: \
      place, merge, choose, set-aside, depart, reword, split, LA-amount, override-check, withdraw.

      Decisions are added to decisions.xml in the folder of the case, and nothing in it is ever changed. Reasons can be \
      disclosed: write full sentences. The advice itself stays as it came.

      Items are named by their label in the plan (F3), by annex and item (K4#P2), by submission and item (ep-1#P2) or, in \
      the case file, as case#V1. A submission as a whole is named alone (K4).

      Examples:
        ehcplan decide cases/AB-2026-0001
        ehcplan decide cases/AB-2026-0001 q_1a2b3c4d 1 --by 'R. Officer' --reason 'The newer advice is taken.'
        ehcplan decide cases/AB-2026-0001 set-aside --item F7 --by 'R. Officer' --reason 'It was supplied in May.'
        ehcplan decide cases/AB-2026-0001 LA-amount --item F4 --field frequency --times 2 --per week --minutes 30 \
      --text 'twice a week' --by 'R. Officer' --reason 'The panel of 2 June agreed it.'
      """)

  @Argument(help: ArgumentHelp("The folder of the case.", valueName: "case"), completion: .directory)
  var caseFolder: String

  @Argument(help: ArgumentHelp("A question, such as q_1a2b3c4d, or a kind of decision.", valueName: "question-or-kind"))
  var subject: String?

  @Argument(help: ArgumentHelp("Number of the choice.", valueName: "choice"))
  var choice: Int?

  @OptionGroup var parts: DecisionParts
  @OptionGroup var layer: AuthorityOption

  @Option(help: ArgumentHelp("How to print the result: text or json.", valueName: "format"))
  var format: OutputFormat = .text

  func validate() throws {
    guard let subject else {
      if choice != nil || !parts.isEmpty { throw ValidationError("Name a question or a kind of decision.") }
      return
    }
    if Decision.Kind(rawValue: subject) == nil, !subject.hasPrefix("q_") {
      let kinds = Decision.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("“\(subject)” is no question (q_…) and no kind of decision (\(kinds)).")
    }
    guard subject.hasPrefix("q_") else {
      if choice != nil { throw ValidationError("A number belongs to a question (q_…).") }
      return
    }
    if choice == nil { throw ValidationError("Give the number of the choice.") }
    if !parts.isOfChoice {
      throw ValidationError("A choice is recorded as it is printed. To decide otherwise, name a kind of decision.")
    }
  }

  func run() throws {
    let console = Console()
    do {
      let pipeline = Pipeline(try layer.workshop(share: caseFolder))
      let folder = CaseFolder(caseFolder)
      let today = parts.on?.date ?? Clock.today()
      let options = Pipeline.Options(date: today, isDateChosen: false, formats: [])
      guard let subject else {
        let (questions, plan) = try pipeline.questions(folder, options)
        switch format {
        case .text: console.result(QuestionText(plan: plan, caseFolder: caseFolder).list(questions))
        case .json: try console.json(QuestionsResult(questions, plan, caseFolder))
        }
        return
      }
      let report = try pipeline.decide(folder, parts.request(subject, choice, on: today), options)
      switch format {
      case .text: console.result(DecisionText.text(report))
      case .json: try console.json(DecisionResult(report))
      }
    } catch {
      guard let failure = error as? PipelineFailure else { throw error }
      try console.fail(failure, as: format)
    }
  }
}

/// What `decide` prints as JSON after a decision.
private struct DecisionResult: Encodable {
  var version = 1
  var decision: String
  var kind: String
  var entries: [String]
  var openQuestions: [String]
  var reopened: [String]

  init(_ report: DecisionReport) {
    decision = report.decision.id
    kind = report.decision.kind.rawValue
    entries = report.labels
    openQuestions = report.questions.map(\.id)
    reopened = report.reopened.map(\.id)
  }
}

/// What `decide` prints as JSON when it is asked what is open. It holds no words of the advice.
private struct QuestionsResult: Encodable {
  var version = 1
  var questions: [Item]

  struct Item: Encodable {
    var id: String
    var kind: String
    var items: [String]
    var choices: [Option]
  }

  struct Option: Encodable {
    var number: Int
    var words: String
    var isProposed: Bool
    var command: String
  }

  init(_ questions: [Question], _ plan: Plan, _ caseFolder: String) {
    self.questions = questions.map { question in
      Item(
        id: question.id, kind: question.kind.rawValue,
        items: question.sides.map { ($0.submission ?? "case") + ($0.item.map { "#" + $0 } ?? "") },
        choices: zip(1..., question.choices).map { number, choice in
          Option(
            number: number, words: choice.words, isProposed: choice.isProposed,
            command: DecideCommand.words(question, number, caseFolder: caseFolder, record: plan.record))
        })
    }
  }
}
