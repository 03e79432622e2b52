import PlanModel

/// The numbers by which this child is known, in the case and in the header of one submission.
struct OwnNumbers {
  enum Birth { case same, exchanged, adult, other }

  private var nhs: Set<String> = []
  private var upns: Set<String> = []
  private var ulns: Set<String> = []
  private var references: Set<String> = []
  private var births: Set<CivilDate> = []
  private let reference: String
  private let latest: CivilDate

  init(_ record: CaseRecord, _ advice: Advice) {
    reference = record.reference
    latest = advice.dated
    for child in [record.child, advice.child] {
      if let number = child.nhsNumber, let valid = try? NHSNumber(number.value) { nhs.insert(valid.normalised) }
      if let number = child.uln, let valid = try? ULN(number.value) { ulns.insert(valid.normalised) }
      upns.formUnion(child.upns.compactMap { (try? UPN($0.value))?.normalised })
      births.insert(child.dateOfBirth)
    }
    let all = [record.reference, advice.caseReference, advice.id] + advice.otherReferences.map(\.value)
    references = Set(all.map(Folding.nameKey))
  }

  func isOtherNHS(_ digits: String) -> Bool {
    // Numbers of other purposes begin so: nobody in England has one.
    guard !nhs.isEmpty, !digits.hasPrefix("0"), !digits.hasPrefix("1"), !digits.hasPrefix("2"),
      let valid = try? NHSNumber(digits)
    else { return false }
    return !nhs.contains(valid.normalised) && !ulns.contains(valid.normalised)
  }

  func isOtherULN(_ digits: String) -> Bool {
    guard !ulns.isEmpty, let valid = try? ULN(digits) else { return false }
    return !ulns.contains(valid.normalised)
  }

  func isOtherUPN(_ text: String) -> Bool {
    guard text.utf8.count == 13, !upns.isEmpty, let valid = try? UPN(text) else { return false }
    return !upns.contains(valid.normalised)
  }

  /// Whether a word has the shape of the case's reference and is not one that belongs to the case.
  /// - Parameter isLabelled: Whether “case” or “reference” stands before it; then its letters may differ as well.
  func isOtherReference(_ text: String, isLabelled: Bool) -> Bool {
    guard Self.shape(text) == Self.shape(reference), !references.contains(Folding.nameKey(text)) else { return false }
    let letters = reference.prefix { !$0.isNumber }
    let hasLetters = letters.contains { $0.isLetter }
    return isLabelled || (hasLetters && reference.count >= 6 && text.uppercased().hasPrefix(letters.uppercased()))
  }

  private static func shape(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { $0.isDigit ? "9" : $0.isLetter ? "A" : $0 }
  }

  /// Dates that make somebody older than any child with a plan are those of adults.
  func compare(_ birth: CivilDate) -> Birth {
    if births.contains(birth) { return .same }
    if latest.year - birth.year > 26 || birth > latest { return .adult }
    let isSwap = births.contains { $0.year == birth.year && $0.month == birth.day && $0.day == birth.month }
    return isSwap ? .exchanged : .other
  }
}
