package import Findings
import PlanModel

/// A regulated role without the number of its register.
package struct AuthorNotRegistered: Rule {
  package let about = RuleDescription(
    "author-not-registered", .advice, .warning, runs: .adviceAndPlans,
    finds: "An author in a role that only people on a register may have, without the register's number.",
    spares:
      "Teachers, parents and roles that no register keeps; somebody in training with a supervisor."
      + " A number of the wrong"
      + " form is told as identifier-check-failed.",
    why: "Medical advice comes from a registered professional. The number lets anybody ask the register.",
    remedy: "Ask the author for the register and the number.",
    basis: "reg 2 and 6(1)(c) SEND Regulations 2014; good practice",
    examples: [
      .fires("A speech and language therapist, without a number.") {
        $0.advice.authors[0].role = Coded("Speech and language therapist", code: "SaLT")
        $0.advice.authors[0].regulator = nil
        $0.advice.authors[0].registrationNumber = nil
      },
      .calm("A trainee with a supervisor who is named.") {
        $0.advice.authors[0].registrationNumber = nil
        $0.advice.authors[0].supervisor = "Dr S. Brown, HCPC PYL90001"
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.professional.compactMap { label, advice in
      let missing = advice.allAuthors.compactMap { author -> String? in
        guard author.registrationNumber == nil, author.supervisor == nil, let code = author.role.code else {
          return nil
        }
        return context.words.register(of: code)
      }
      guard let register = missing.first else { return nil }
      return finding(
        "An author of \(context.name(advice, label)) gives no number of the register (\(register))",
        at: context.place(of: advice, label, field: "registration-number"))
    }
  }
}
