package import Findings
package import PlanModel

/// Everything that the review of a draft is written from.
package struct ReviewSource: Sendable {
  package var plan: Plan
  package var account: Account
  /// As they are told, in order.
  package var findings: [Finding]
  /// Findings that a person put aside, as they would have been told, each with who, when and why.
  package var setAside: [SetAsideFinding] = []
  /// Items with their words, for those that wait.
  package var items: [ItemAddress: AdviceItem]
  /// Every rule there is, in the order of the catalogue.
  package var rules: [RuleNote] = []
  /// The letters to authors that go with the draft.
  package var letters: [Letter] = []
  /// Days before a limit from which it counts as near.
  package var nearDays: Int

  package init(
    plan: Plan, account: Account, findings: [Finding], items: [ItemAddress: AdviceItem], nearDays: Int
  ) {
    self.plan = plan
    self.account = account
    self.findings = findings
    self.items = items
    self.nearDays = nearDays
  }
}

/// What the manual says of a rule, once for all its findings.
package struct RuleNote: Sendable, Hashable {
  package var id: String
  /// Why it matters.
  package var why: String
  /// What to do.
  package var remedy: String
  /// Basis in law or practice; several are parted by semicolons.
  package var basis: String

  package init(id: String, why: String, remedy: String, basis: String) {
    self.id = id
    self.why = why
    self.remedy = remedy
    self.basis = basis
  }
}
