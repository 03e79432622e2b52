import PlanModel

/// Whether a value is as its type says.
///
/// The patterns themselves are judged by the schema. Here the types that people get wrong are known by name, so that
/// the message says what to write; a value of any other type is left to the schema.
enum ValueShape {
  enum Fault: Hashable {
    case blank
    /// Right but for white space round it.
    case spaced
    case notInList
    case wrong
  }

  static func fault(_ text: String, _ type: FormValue) -> Fault? {
    let value = type.base == "xs:string" ? text : text.collapsed
    if type.minLength > 0, value.isBlank { return .blank }
    if fits(value, type) { return nil }
    if value.isBlank { return .blank }
    if value != text.collapsed, fits(text.collapsed, type) { return .spaced }
    return type.codes.isEmpty ? .wrong : .notInList
  }

  private static func fits(_ value: String, _ type: FormValue) -> Bool {
    if !type.codes.isEmpty { return type.codes.contains { $0.code == value } }
    if type.base == "xs:date" { return CivilDate(iso: value) != nil }
    if type.base == "xs:language" { return isLanguage(value) }
    switch type.name {
    case "PartialDate": return PartialDate(iso: value) != nil
    case "Identifier": return MarkupName.item(value) != nil
    case "Identifiers": return !value.tokens.isEmpty && value.tokens.allSatisfy { MarkupName.item($0) != nil }
    case "EvidenceCodes": return !value.tokens.isEmpty && value.tokens.allSatisfy(evidence.contains)
    case "Count": return (1...4).contains(value.utf8.count) && value.allSatisfy(\.isASCIIDigit) && value.first != "0"
    case "Amount": return isDecimal(value, whole: 1...7, places: 1...4, needsPlaces: false)
    case "Money": return isDecimal(value, whole: 1...9, places: 2...2, needsPlaces: true)
    case "SchemaVersion": return FormGuide.major(of: value) != nil
    case "Sha256":
      return value.utf8.count == 64 && value.allSatisfy { $0.isASCIIDigit || ("a"..."f").contains($0) }
    default: return true
    }
  }

  private static let evidence: Set<String> = ["A", "O", "PR", "TR", "P", "R", "T", "I"]

  private static func isDecimal(
    _ value: String, whole: ClosedRange<Int>, places: ClosedRange<Int>, needsPlaces: Bool
  ) -> Bool {
    let parts = value.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }), let first = parts.first, whole.contains(first.utf8.count)
    else { return false }
    return parts.count == 2 ? places.contains(parts[1].utf8.count) : !needsPlaces
  }

  /// As xs:language has it: letters, then letters and digits, in parts of at most eight.
  private static func isLanguage(_ value: String) -> Bool {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      (1...8).contains(part.utf8.count)
        && part.allSatisfy { $0.isASCII && ($0.isLetter || (index > 0 && $0.isNumber)) }
    }
  }
}

/// How a type's values are written, to complete “… is not” and as advice.
enum ValueWords {
  /// “a day of the calendar”.
  static func noun(_ type: FormValue) -> String {
    if !type.codes.isEmpty { return "a code of its list" }
    if type.base == "xs:date" { return "a day of the calendar, written as year-month-day" }
    if type.base == "xs:language" { return "a language code" }
    switch type.name {
    case "PartialDate": return "a year, a month or a day"
    case "Identifier": return "an id"
    case "Identifiers": return "a list of ids"
    case "EvidenceCodes": return "a list of evidence codes"
    case "Count": return "a whole number from 1 to 9999"
    case "Amount": return "a number"
    case "Money": return "an amount in pounds and pence"
    case "SchemaVersion": return "a version of this form"
    case "Sha256": return "a SHA-256 hash"
    default: return "as the form asks"
    }
  }

  static func remedy(_ type: FormValue) -> String {
    if type.base == "xs:date" { return "Write the day as year-month-day, for example 2026-03-27" }
    if type.base == "xs:language" { return "Write a language code, for example cy or ur" }
    switch type.name {
    case "PartialDate": return "Write the year, month or day in this order, for example 2026, 2026-05 or 2026-05-14"
    case "Identifier": return "Write letters, digits, full stops, hyphens and underscores only, for example N1"
    case "Identifiers": return "Write ids of items with a space between them, for example N1 N4"
    case "EvidenceCodes": return "Write codes with a space between them, from A, O, PR, TR, P, R, T and I"
    case "Count": return "Write the number in digits only, without a unit or a point"
    case "Amount": return "Write the number in digits, for example 2 or 32.5"
    case "Money": return "Write pounds with two places and no sign, for example 2400.00"
    case "SchemaVersion": return "Write 1.0"
    default: return "Write it as the form describes"
    }
  }
}
