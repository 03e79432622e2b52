/// Who the plan is about.
enum IdentityRules {
  static let rules: [any Rule] = [
    WrongChildName(), NameVaries(), PronounMismatch(), DobMismatch(), IdentifierCheckFailed(), IdentifierConflict(),
    OtherChildsIdentifier(), ThirdPartyDetail(), RestrictedAddressShown(), TextSharedWithOtherPlan(),
    RepeatedTextInPlan(), DecisionMakerWrong(), CapacityNotRecorded(),
  ]
}
