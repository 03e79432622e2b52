/// Rules of needs, in the order of the catalogue.
enum NeedsRules {
  static let rules: [any Rule] = [
    NeedWithoutProvision(),
    ProvisionWithoutNeed(),
    NeedNotSourced(),
    NeedDropped(),
    DiagnosisOnly(),
    NeedAsProvision(),
    NeedVague(),
    NeedInWrongSection(),
    AreaUnbalanced(),
    BlamingLanguage(),
    ScoreWithoutDate(),
    PrimaryNeedTypeMissing(),
    NoNeedsButProvision(),
  ]
}
