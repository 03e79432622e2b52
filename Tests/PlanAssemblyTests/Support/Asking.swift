import PlanAssembly
import PlanModel
import PlanPipeline
import TestSupport

/// Assembles values with the lists of the program, by which statements of several authors are compared.
enum Asking {
  private struct Lists: Sendable {
    var profile: Profile
    var topics: TopicLexicon
    var opposites: Opposites
    var rowSigns: RowSigns
  }

  private static let lists = Result {
    let workshop = try Run.workshop()
    return Lists(
      profile: try Run.england(), topics: workshop.topics, opposites: workshop.opposites, rowSigns: workshop.rowSigns)
  }

  static func topics() throws -> TopicLexicon { try lists.get().topics }

  static func of(
    _ advices: [Advice], record: CaseRecord = Make.record(), decisions: [Decision] = [], showsPlacement: Bool = false
  ) throws -> Assembly {
    let lists = try lists.get()
    var input = AssemblyInput(
      record: record, advices: advices, placing: lists.profile.placing,
      alwaysSought: lists.profile.adviceHeads.filter { $0.when == .always }.map(\.head), stage: .draft,
      date: Make.today, showsPlacement: showsPlacement)
    input.topics = lists.topics
    input.opposites = lists.opposites
    input.rowSigns = lists.rowSigns
    input.decisions = decisions
    return Assembly(input)
  }
}

extension Assembly {
  func questions(_ kind: Question.Kind) -> [Question] { plan.questions.filter { $0.kind == kind } }

  /// The decision of a choice, as if somebody had taken it.
  func taken(_ question: Question, _ choice: Int, id: String = "d1") -> Decision {
    var decision = question.choices[choice].decision
    decision.id = id
    decision.by = "A. Writer"
    return decision
  }
}

extension Question {
  /// Items of its sides as "submission/item".
  var items: Set<String> { Set(sides.map { ($0.submission ?? "case") + "/" + ($0.item ?? "") }) }
}
