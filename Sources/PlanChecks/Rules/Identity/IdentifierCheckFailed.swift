import Findings
import PlanModel

/// An official number that fails its own check.
package struct IdentifierCheckFailed: FoundElsewhere {
  package let about = RuleDescription(
    "identifier-check-failed", .identity, .error, isFixed: true, runs: [.advice, .merge],
    finds:
      "A UPN, NHS number or ULN whose check digit or letter does not fit, or a number of a register that has not the"
      + " form of that register.",
    spares: "A number that is left out, with or without a reason.",
    why: "A number that fails its check is mistyped, or is another kind of number.",
    remedy: "Compare it with the record it was copied from, and ask the sender for the right one.",
    basis: "DfE, UPN guide; NHS Data Dictionary",
    examples: [
      .fires("The case file has the UPN A801200005001.") { $0.record.child.upns = [OfficialNumber("A801200005001")] },
      .calm("The case file has the UPN B801200005001.") { $0.record.child.upns = [OfficialNumber("B801200005001")] },
    ])
  package init() {}
}
