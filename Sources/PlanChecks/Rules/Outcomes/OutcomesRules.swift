/// Rules of outcomes, in the order of the catalogue.
enum OutcomesRules {
  static let rules: [any Rule] = [
    OutcomeIsProvision(),
    OutcomeNotMeasurable(),
    OutcomeNoDate(),
    OutcomeNoBaseline(),
    OutcomeServiceCentred(),
    OutcomeIsAspiration(),
    OutcomeUnlinked(),
    NeedWithoutOutcome(),
    OutcomeNoMonitoring(),
    OutcomeNoSteps(),
    AdulthoodOutcomeMissing(),
    OutcomeNamesPlacement(),
    OutcomeDuplicate(),
    KeyChangeNotPlanned(),
    OutcomeNumberInvented(),
  ]
}
