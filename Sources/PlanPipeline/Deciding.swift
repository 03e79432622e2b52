package import PlanModel

/// What a person decides, before it is on record.
package struct DecisionRequest: Sendable {
  package enum What: Sendable {
    /// One of the printed choices of a question.
    case answer(question: String, choice: Int)
    /// A decision in full. Items are named as people see them: "F3", "K4#P2", "ep-1#P2", "case#V1".
    case own(Decision.Kind, Own)
  }

  package struct Own: Sendable {
    package var items: [String] = []
    package var keep: String?
    package var section: Section?
    package var area: Area?
    package var needs: [String] = []
    package var outcomes: [String] = []
    package var field: String?
    package var text: String?
    package var amount: Decision.Amount?
    package var check: String?
    package var until: CivilDate?

    package init() {}
  }

  package var what: What
  package var reason: String?
  package var by: String?
  package var role: String?
  package var on: CivilDate
  package var evidence: [String] = []
  package var agreedWith: [Decision.Agreement] = []
  package var replaces: [String] = []

  package init(_ what: What, on: CivilDate) {
    self.what = what
    self.on = on
  }
}

/// What a decision did.
package struct DecisionReport: Sendable {
  package var decision: Decision
  /// What became of the items it is about.
  package var lines: [Account.Line]
  /// Entries it shaped, by label.
  package var labels: [String]
  /// Questions still open.
  package var questions: [Question]
  package var reopened: [Decision]
}
