package import Findings

/// What a rule is: its page in the manual, and by its examples its tests.
///
/// Id, severity and † are those of the catalogue. An authority may raise any severity in its `rules.xml`, and lower or
/// switch off any rule that is not fixed.
package struct RuleDescription: Sendable {
  /// Id in the catalogue of checks, such as `need-without-provision`.
  package let id: String
  package let group: RuleGroup
  /// The severity it has where nothing else is said. A rule may say less or more of one case, and then says why.
  package let severity: Severity
  /// † in the catalogue: an authority cannot lower it.
  package let isFixed: Bool
  package let runs: Set<Occasion>
  /// When it speaks, in one sentence: "A need in section B that no row of section F meets".
  package let finds: String
  /// When it keeps silent although it might seem to apply; empty where nothing needs to be said.
  package let spares: String
  /// Why it matters, in plain English.
  package let why: String
  /// What to do, beginning with a verb.
  package let remedy: String
  /// The basis in law or practice, such as "SEND Code of Practice 9.69".
  package let basis: String
  package let examples: [RuleExample]

  package init(
    _ id: String, _ group: RuleGroup, _ severity: Severity, isFixed: Bool = false, runs: Set<Occasion>, finds: String,
    spares: String = "", why: String, remedy: String, basis: String, examples: [RuleExample]
  ) {
    self.id = id
    self.group = group
    self.severity = severity
    self.isFixed = isFixed
    self.runs = runs
    self.finds = finds
    self.spares = spares
    self.why = why
    self.remedy = remedy
    self.basis = basis
    self.examples = examples
  }
}

/// The parts of the catalogue, in its order.
package enum RuleGroup: String, Sendable, CaseIterable {
  case shape = "Shape and stage of the plan"
  case identity = "Who the plan is about"
  case dates = "Dates"
  case advice = "Statutory advice and section K"
  case needs = "Needs"
  case outcomes = "Outcomes"
  case wording = "Provision: wording"
  case fields = "Provision: fields and arithmetic"
  case place = "Right place, right body"
  case adulthood = "Preparing for adulthood"
  case agreement = "Agreement between submissions"
  case reading = "Readability and file quality"
  case record = "Rules, exceptions and the record"
}

/// When a rule runs.
package enum Occasion: String, Sendable, CaseIterable {
  /// On one submission, while its author can still change it.
  case advice
  /// When advice is put together.
  case merge
  /// On a plan that is not final.
  case draft
  /// On a final plan.
  case final
  /// At a review, and on plans amended after one.
  case review
}

extension Set<Occasion> {
  /// On every plan, whatever its stage.
  package static let plans: Set<Occasion> = [.draft, .final, .review]
  /// On a submission by itself, and again on every plan.
  package static let adviceAndPlans: Set<Occasion> = [.advice, .draft, .final, .review]
}
