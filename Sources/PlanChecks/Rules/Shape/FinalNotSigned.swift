package import Findings
import PlanModel

/// A plan that must be signed, with no officer's name and date.
package struct FinalNotSigned: Rule {
  package let about = RuleDescription(
    "final-not-signed", .shape, .error, runs: [.final, .review],
    finds: "A final plan without the name of the officer who signed it, or without the date of the signature.",
    spares: "Drafts.",
    why: "The final plan is signed and dated by the officer who is responsible for signing plans off.",
    remedy: "Record name, role and date of the signature in the case file (signature).",
    basis: "SEND Code of Practice 9.125",
    examples: [
      .fires("The plan is final and nobody has signed it.") {
        $0.makeFinal()
        $0.record.signature = nil
      },
      .calm("“Signed: J. Patel, SEND manager”, with the day.") { $0.makeFinal() },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.stage?.isSigned == true else { return [] }
    let signature = context.plan.record.signature
    guard signature == nil || signature?.on == nil else { return [] }
    return [finding("The plan is not signed", at: context.casePlace(field: "signature"))]
  }
}
