package import Findings

/// Every rule, in the order of the catalogue.
package enum AllRules {
  package static let rules: [any Rule] = [
    SectionLeftEmptyUnexplained(),
    PlacementHeldBack(),
    PlacementMissingInFinal(),
    PlacementTypeMissing(),
    PhaseTransferPlacement(),
    FinalNotSigned(),
    FinalDateMissing(),
    ReviewDateMissing(),
    RepresentationUnanswered(),
    DeadlineRuleCheck(),
    RequiredAdviceMissing(),
    AdulthoodAdviceMissing(),
    AdviceLate(),
    NilReturn(),
    NeedWithoutProvision(),
    ProvisionWithoutNeed(),
    AdulthoodOutcomeMissing(),
    FieldsLeftBlank(),
    PaymentSum(),
    TherapyThatTeachesInG(),
    HealthNotAgreed(),
    HealthLeftOut(),
    ProvisionPastItsAge(),
    DirectPaymentIncomplete(),
    DirectPaymentForPlace(),
    SettingConsentMissing(),
    BudgetRequestUnanswered(),
    ResidentialNotExplained(),
    EducationOtherwiseNotInF(),
  ]

  package static func findings(in context: CheckContext) -> [Finding] {
    rules.flatMap { $0.findings(in: context) }
  }
}
