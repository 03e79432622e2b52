/// Rules of "Right place, right body", in the order of the catalogue.
enum PlaceRules {
  static let rules: [any Rule] = [
    TherapyThatTeachesInG(), SocialCareThatTeachesInH(), NotEducationalInF(), H1ForAdult(), H1H2Mixed(),
    LocalOfferNotProvision(), HealthNotAgreed(), CommissionerMissing(), ResponsibleBodyMissing(),
    ResponsibleBodyWrong(), ObsoleteTerm(), HighlySpecialisedCommissioner(), PlacementAsProvision(),
    DirectPaymentIncomplete(), DirectPaymentForPlace(), SettingConsentMissing(), BudgetRequestUnanswered(),
    ResidentialNotExplained(), EducationOtherwiseNotInF(),
  ]
}
