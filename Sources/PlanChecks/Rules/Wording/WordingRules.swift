/// The families of vague wording in provision (group "Provision: wording"), in the order of the catalogue.
enum WordingRules {
  static let rules: [any Rule] = [
    VagueAccess(),
    VagueOpportunity(),
    VagueBenefit(),
    VagueFrequency(),
    VagueDiscretion(),
    VagueModal(),
    VagueMaximum(),
    VagueExampleList(),
    VagueInput(),
    VagueSupport(),
    VagueGroup(),
    VaguePerson(),
    VagueMonitor(),
    VagueLevel(),
    DecidedLater(),
    ResourceConditional(),
    ChangesWithoutReview(),
    MoneyInstead(),
    ReferElsewhere(),
    PresentNotPromised(),
    PassiveNoActor(),
  ]
}
