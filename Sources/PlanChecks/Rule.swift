package import Findings

/// One check of the finished plan: one rule, one file, named after what it finds.
package protocol Rule: Sendable {
  var about: RuleDescription { get }
  func findings(in context: CheckContext) -> [Finding]
}

extension Rule {
  /// Id in the catalogue of checks, such as `need-without-provision`.
  package var id: String { about.id }

  /// A finding of this rule: what is not said here is as the description has it.
  func finding(
    _ summary: String, at place: Place, _ severity: Severity? = nil, because explanation: String? = nil,
    remedy: String? = nil
  ) -> Finding {
    Finding(
      about.id, severity ?? about.severity, summary, explanation: explanation ?? about.why,
      remedy: remedy ?? about.remedy, basis: about.basis, at: place)
  }
}

/// A check of the catalogue whose findings come from where its facts are known: the reading of files, the merge, the
/// documents. It is described beside the others, and its examples run like theirs.
package protocol FoundElsewhere: Rule {}

extension FoundElsewhere {
  package func findings(in context: CheckContext) -> [Finding] { [] }
}
