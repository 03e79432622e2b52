import Findings
import PlanAssembly
import PlanModel
import TestSupport

/// Assembles values by the law that the samples are made under.
enum Assembling {
  private static let profile = Result { try Run.england() }

  /// - Parameters:
  ///   - decisions: those on record; the ones that a later one replaces are not in force.
  ///   - reopened: those whose items have changed.
  static func of(
    _ advices: [Advice], record: CaseRecord = Make.record(), refused: [RefusedFile] = [],
    carried: [String: String] = [:], stage: Stage = .draft, showsPlacement: Bool = false,
    omitsRefusedHealth: Bool = false, decisions: [Decision] = [], reopened: [Decision] = [],
    topics: TopicLexicon = TopicLexicon()
  ) throws -> Assembly {
    var input = AssemblyInput(
      record: record, advices: advices, refused: refused, placing: try profile.get().placing,
      alwaysSought: try profile.get().adviceHeads.filter { $0.when == .always }.map(\.head), stage: stage,
      date: Make.today, showsPlacement: showsPlacement, carriedLabels: carried)
    input.omitsRefusedHealth = omitsRefusedHealth
    input.terms = PlanTerms(try profile.get(), record: record, stage: stage, on: Make.today)
    input.decisions = DecisionRecord(caseReference: record.reference, decisions: decisions).standing
    input.reopened = reopened
    input.topics = topics
    return Assembly(input)
  }

  /// One submission with these items.
  static func of(items: AdviceItem...) throws -> Assembly { try of([Make.advice("sub-1", items)]) }
}

extension Assembly {
  /// The entry that an item went into.
  func entry(_ submission: String?, _ item: String) -> PlanEntry? {
    plan.entries.first { $0.sources.contains { $0.submission == submission && $0.item == item } }
  }

  func label(_ submission: String?, _ item: String) -> String? { entry(submission, item)?.label }

  func fates(_ submission: String?, _ item: String) -> [Account.Fate] {
    account.lines.filter { $0.submission == submission && $0.item == item }.map(\.fate)
  }

  func line(_ submission: String?, _ item: String) -> Account.Line? {
    account.lines.first { $0.submission == submission && $0.item == item }
  }

  /// Decisions that are told to change nothing.
  var idleDecisions: [String] {
    findings.filter { $0.id == "decision-without-effect" }.compactMap(\.place.item).sorted()
  }

  /// Ids of the findings, without repeats and in order of their names.
  var findingIDs: [String] { Set(findings.map(\.id)).sorted() }
}

extension PlanEntry {
  /// The words of the statement itself.
  var words: String {
    switch content {
    case .need(let need): need.statement.plain
    case .outcome(let outcome): outcome.statement.plain
    case .provision(let row): row.what.plain
    case .strength(let words), .risk(let words): words.plain
    case .fact(let fact): fact.words.plain
    case .view(let view): view.words.plain
    case .request(let request): request.words.plain
    case .recommendation(let recommendation): recommendation.words.plain
    case .noNeeds(let none): none.words.plain
    }
  }

  var row: Provision? { if case .provision(let row) = content { row } else { nil } }
}
