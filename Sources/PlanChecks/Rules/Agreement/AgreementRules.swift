/// Rules of agreement between submissions, in the order of the catalogue.
enum AgreementRules {
  static let rules: [any Rule] = [
    ConflictAmount(), ConflictDeliverer(), ConflictFact(), ConflictScore(), ParentProfessionalDiffer(),
    DuplicateNeed(), DuplicateProvision(), ProvenanceMissing(), QuoteAltered(), MeaningWordLost(), FamilyWishesDiffer(),
  ]
}
