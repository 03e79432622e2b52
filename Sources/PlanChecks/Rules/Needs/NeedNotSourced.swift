package import Findings
import PlanModel

/// A need that comes from no advice.
package struct NeedNotSourced: Rule {
  package let about = RuleDescription(
    "need-not-sourced", .needs, .warning, runs: .plans,
    finds: "A need in section B, C or D that stands in the case file alone, and in no advice.",
    spares: "What the family reports, where it is marked so.",
    why:
      "A plan states the needs that the assessment identified. A need without a source can be struck out by anybody.",
    remedy: "Ask the adviser who found it to state it, or mark it as reported by the family.",
    basis: "reg 11 and 12(1)(b) to (d) SEND Regulations 2014",
    examples: [
      .fires("A need that the authority wrote into the case file", at: "XN1") { $0.needInCaseFile(reported: false) },
      .calm("The same, marked as reported by the family") { $0.needInCaseFile(reported: true) },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.needs.filter { need in
      !need.isParentReported && need.sources.allSatisfy { $0.submission == nil }
    }.map { finding("\($0.name("A need")) comes from no advice", at: $0.place("statement")) }
  }
}

extension ExampleCase {
  mutating func needInCaseFile(reported: Bool) {
    var need = Need(statement: Prose("Amira adds numbers to 20 and not beyond."))
    need.isParentReported = reported
    record.items.append(AdviceItem("XN1", area: .cognitionLearning, .need(need)))
  }
}
