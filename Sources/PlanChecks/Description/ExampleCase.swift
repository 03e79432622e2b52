package import PlanModel

/// A case for an example to change: one in which no rule has anything to say (`calm`), or a longer one of the same kind.
package struct ExampleCase: Sendable {
  package var record: CaseRecord
  /// One for each head of regulation 6(1) from (a) to (e); the psychologist's, which examples add items to, is last.
  package var advices: [Advice]
  package var decisions: [Decision] = []
  package var stage: Stage
  package var date: CivilDate
  /// How the plan before this one differs from the one the case makes; nil where there is none. It begins as a draft
  /// of the same case.
  package var earlier: (@Sendable (inout KeptPlan) -> Void)?
  package var otherPlans: [OtherPlan] = []

  package init(record: CaseRecord, advices: [Advice], stage: Stage, date: CivilDate) {
    self.record = record
    self.advices = advices
    self.stage = stage
    self.date = date
  }

  /// The psychologist's advice: where an example is about one submission, it is about this one.
  package var advice: Advice {
    get { advices[advices.count - 1] }
    set { advices[advices.count - 1] = newValue }
  }

  /// Adds a row that serves the need and outcome of the calm case, with no field filled in but those.
  package mutating func add(
    provision words: String, in section: Section = .f, _ change: (inout Provision) -> Void = { _ in }
  ) {
    var row = Provision(what: Prose(words))
    row.section = section
    row.needs = [ExampleCase.need]
    row.outcomes = [ExampleCase.outcome]
    change(&row)
    let area: Area? =
      switch section {
      case .g: .health
      case .h1, .h2: .socialCare
      default: .cognitionLearning
      }
    advice.items.append(AdviceItem(next("XP"), area: area, .provision(row)))
  }

  /// Adds an outcome linked to the need and provision of the calm case.
  package mutating func add(outcome words: String, _ change: (inout Outcome) -> Void = { _ in }) {
    var outcome = Outcome(statement: Prose(words))
    outcome.needs = [ExampleCase.need]
    outcome.provisions = [ExampleCase.provision]
    change(&outcome)
    advice.items.append(AdviceItem(next("XO"), area: .cognitionLearning, .outcome(outcome)))
  }

  /// Adds a need that the provision of the calm case meets.
  package mutating func add(need words: String, area: Area, _ change: (inout Need) -> Void = { _ in }) {
    var need = Need(statement: Prose(words))
    need.metBy = [ExampleCase.provision]
    change(&need)
    advice.items.append(AdviceItem(next("XN"), area: area, .need(need)))
  }

  /// Items of the calm case that others link to.
  package static let need = "N1"
  package static let outcome = "O1"
  package static let provision = "P1"

  private func next(_ prefix: String) -> String {
    "\(prefix)\(1 + advice.items.count { $0.id.hasPrefix(prefix) })"
  }
}

extension ExampleCase {
  /// Adds the decision of an officer to put up with a finding, for the whole plan.
  package mutating func override(_ check: String, because reason: String, until: CivilDate? = nil) {
    var decision = Decision(
      id: "d\(decisions.count + 1)", kind: .overrideCheck, reason: Prose(reason), by: "R. Officer",
      on: ExampleCase.day(2026, 3, 30))
    decision.role = "EHC co-ordinator"
    decision.value.check = check
    decision.until = until
    decisions.append(decision)
  }
}
