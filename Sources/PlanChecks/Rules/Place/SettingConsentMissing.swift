package import Findings
import PlanModel

/// A direct payment for something on the premises of a school or college whose head has not agreed in writing.
package struct SettingConsentMissing: Rule {
  package let about = RuleDescription(
    "setting-consent-missing", .place, .error, runs: .plans,
    finds: "A payment of section J for what is done at the school or college, without the date of its consent.",
    spares: "What is done at home or elsewhere.",
    why: "The head or principal must agree in writing before a direct payment is used there.",
    remedy: "Obtain the consent, and record its date in the case file (setting-consent-on).",
    basis: "Special Educational Needs (Personal Budgets) Regulations 2014",
    examples: [
      .fires("A tutor paid directly, at the school, and no consent on record", at: "J") {
        $0.payInFull { $0.isOnSettingPremises = true }
      },
      .calm("A tutor paid directly, at home") { $0.payInFull { $0.isOnSettingPremises = false } },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.payments.filter {
      $0.payment.isOnSettingPremises == true && $0.payment.settingConsentOn == nil
    }.map { number, payment in
      finding(
        "Payment \(number) is used at the school or college, and no written consent is recorded",
        at: context.casePlace(.j, item: payment.id, field: "setting-consent-on"))
    }
  }
}
