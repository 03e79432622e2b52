package import Findings
import PlanModel

/// A plan that must be signed, with no officer's name and date.
package struct FinalNotSigned: Rule {
  package let about = RuleDescription(
    "final-not-signed", .shape, .error, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.stage?.isSigned == true else { return [] }
    let signature = context.plan.record.signature
    guard signature == nil || signature?.on == nil else { return [] }
    return [
      Finding(
        id, .error, "The plan is not signed",
        explanation: "The final plan is signed and dated by the officer who is responsible for signing plans off.",
        remedy: "Record name, role and date of the signature in the case file (signature).",
        basis: "SEND Code of Practice 9.125", at: context.casePlace(field: "signature"))
    ]
  }
}
