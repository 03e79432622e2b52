package import Findings
package import PlanModel
package import Wording

/// A rule that tells one fault which the reader finds in the words of a need.
package protocol NeedWordingRule: Rule {
  var fault: NeedReading.Fault { get }
  /// What follows the name of the need in the summary.
  var says: String { get }
  var sections: Set<Section> { get }
}

extension NeedWordingRule {
  package var sections: Set<Section> { [.b, .c, .d] }

  package func findings(in context: CheckContext) -> [Finding] {
    context.needs.filter { need in
      sections.contains(need.section) && !need.isFamilys && !need.isParentReported
        && need.reading.faults.contains(fault)
    }.map { need in
      finding("\(need.name("A need")) \(says)", at: need.place("statement", need.reading.words(of: fault).map(\.range)))
    }
  }
}
