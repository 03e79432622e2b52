package import Findings
import PlanModel

/// Advice that nobody stands by: no signature, and no author with a number of a register.
package struct AdviceNotSigned: Rule {
  package let about = RuleDescription(
    "advice-not-signed", .advice, .warning, runs: .adviceAndPlans,
    finds:
      "A submission of a professional that has neither a signature nor an author whose number in a register is given.",
    spares: "The family's own advice, and advice that was signed in a portal (electronic).",
    why: "Somebody must be able to say who gave the advice, and to ask them.",
    remedy: "Ask the author to sign it: name, role, number in the register, and the day.", basis: "good practice",
    examples: [
      .fires("The advice ends “Kind regards”.") { example in
        example.advice.signatures = []
        for index in example.advice.authors.indices { example.advice.authors[index].registrationNumber = nil }
      },
      .calm("The advice ends “R. Shah, SENCO, 3 June 2026”.") { example in
        for index in example.advice.authors.indices { example.advice.authors[index].registrationNumber = nil }
        var signature = Signature(by: "R. Shah")
        signature.role = "SENCO"
        signature.on = example.advice.dated
        example.advice.signatures = [signature]
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.professional.filter { _, advice in
      advice.signatures.isEmpty && !advice.allAuthors.contains { $0.registrationNumber != nil }
    }.map { label, advice in
      finding("\(context.name(advice, label)) is not signed", at: context.place(of: advice, label, field: "signature"))
    }
  }
}
