package import Findings
import PlanModel

/// A direct payment for something on the premises of a school or college whose head has not agreed in writing.
package struct SettingConsentMissing: Rule {
  package let about = RuleDescription(
    "setting-consent-missing", .place, .error, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.payments.filter {
      $0.payment.isOnSettingPremises == true && $0.payment.settingConsentOn == nil
    }.map { number, payment in
      Finding(
        id, .error, "Payment \(number) is used at the school or college, and no written consent is recorded",
        explanation: "The head or principal must agree in writing before a direct payment is used there.",
        remedy: "Obtain the consent, and record its date in the case file (setting-consent-on).",
        basis: "Special Educational Needs (Personal Budgets) Regulations 2014",
        at: context.casePlace(.j, item: payment.id, field: "setting-consent-on"))
    }
  }
}
