/// Statutory advice and section K.
enum AdviceRules {
  static let rules: [any Rule] = [
    RequiredAdviceMissing(), AdulthoodAdviceMissing(), SensoryTeacherMissing(), RequestedPersonNotAsked(), NilReturn(),
    AdviceLacksPart(), ProvisionFieldHoldsAdminText(), AdviceNotSpecific(), AdviceNotSigned(), AuthorNotIdentified(),
    AuthorNotRegistered(),
    AdviceOutsideExpertise(), NotInK(), KNotAttached(), KWrongChild(), ReuseNotAgreed(), SupersededAdviceUsed(),
    AdviceUnaccounted(), ConsentMissing(), CitedButAbsent(),
  ]
}
