/// What a finding means for issuing a plan, where it is not the rule. The rule: an error stops the plan, and a decision
/// with a name and a reason overrides it.
package struct IssueCheck: Sendable, Hashable {
  /// Whether a decision overrides it only when it gives evidence or names somebody who agreed.
  package var isGuarded = false
  /// Whether an error of this kind stops the plan. A time limit that has passed does not: the plan is due all the more.
  package var stopsIssue = true

  package init(isGuarded: Bool = false, stopsIssue: Bool = true) {
    self.isGuarded = isGuarded
    self.stopsIssue = stopsIssue
  }
}
