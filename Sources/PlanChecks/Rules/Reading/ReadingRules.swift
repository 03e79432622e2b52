/// Rules of readability and the quality of files, in the order of the catalogue.
enum ReadingRules {
  static let rules: [any Rule] = [
    AcronymNotExplained(), Jargon(), SentenceTooLong(), PlanTooLong(), PersonNamed(), FirstPersonUnattributed(),
    BrokenCharactersRule(), HiddenContentRule(), MedicineNamed(), VendorText(), FileIdentityUnconfirmed(),
    DuplicateFile(), SameIDNewContent(),
  ]
}
