/// Rules of preparing for adulthood, in the order of the catalogue.
enum AdulthoodRules {
  static let rules: [any Rule] = [
    AdulthoodProvisionMissing(), AdulthoodThemeGap(), ReviewMustDiscussAdulthood(), FiveDayPackageNotConsidered(),
    AdultServicesTransition(), ChildLanguageForAdult(),
  ]
}
