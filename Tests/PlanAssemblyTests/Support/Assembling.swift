import PlanAssembly
import PlanModel
import TestSupport

/// Assembles values by the law that the samples are made under.
enum Assembling {
  private static let profile = Result { try Run.england() }

  static func of(
    _ advices: [Advice], record: CaseRecord = Make.record(), refused: [RefusedFile] = [],
    carried: [String: String] = [:], stage: Stage = .draft, showsPlacement: Bool = false,
    omitsRefusedHealth: Bool = false
  ) throws -> Assembly {
    var input = AssemblyInput(
      record: record, advices: advices, refused: refused, placing: try profile.get().placing,
      alwaysSought: try profile.get().adviceHeads.filter { $0.when == .always }.map(\.head), stage: stage,
      date: Make.today, showsPlacement: showsPlacement, carriedLabels: carried)
    input.omitsRefusedHealth = omitsRefusedHealth
    input.terms = PlanTerms(try profile.get(), record: record, stage: stage, on: Make.today)
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
}
