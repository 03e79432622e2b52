package import Findings

/// Every rule, in the order of the catalogue.
package enum AllRules {
  package static let rules: [any Rule] = [
    SectionLeftEmptyUnexplained(),
    PlacementHeldBack(),
    DeadlineRuleCheck(),
    RequiredAdviceMissing(),
    AdviceLate(),
    NilReturn(),
    NeedWithoutProvision(),
    ProvisionWithoutNeed(),
    FieldsLeftBlank(),
    TherapyThatTeachesInG(),
    HealthNotAgreed(),
  ]

  package static func findings(in context: CheckContext) -> [Finding] {
    rules.flatMap { $0.findings(in: context) }
  }
}
