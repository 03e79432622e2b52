import Findings
import PlanModel

/// What a person is told when a file may be about another child. No finding holds a name, a number or a date.
enum IdentityFinding {
  private static let apart = "The file is set apart: nothing of it is in the plan."
  private static let basis = "UK GDPR, accuracy; section K may hold no other child's report"

  static func conflict(_ kind: String, at place: Place) -> Finding {
    Finding(
      "identifier-conflict", .error, "The \(kind) in this file is valid and is not this child's",
      explanation: apart,
      remedy: "Find out whether the file is about another child. If the number is a slip, ask for a new version.",
      basis: basis, at: place)
  }

  static func unconfirmed(_ differing: [String], at place: Place) -> Finding {
    Finding(
      "file-identity-unconfirmed", .error,
      "This file may be about another child: \(differing.listed) differ from the case",
      explanation: "Two of name, date of birth and case reference must match. \(apart)",
      remedy: "Move the file to the case it belongs to, or ask its author for a corrected version.",
      basis: basis, at: place)
  }

  static func differentBirth(_ theirs: CivilDate, _ ours: CivilDate, at place: Place) -> Finding {
    let isSwap = ours.year == theirs.year && ours.month == theirs.day && ours.day == theirs.month
    return Finding(
      "dob-mismatch", .error,
      "The date of birth in this file is not the one in the case"
        + (isSwap ? ": day and month look exchanged" : ""),
      explanation: "Name and case reference match, so the file is used.",
      remedy: "Ask the author which date is right, and for a corrected version.", at: place)
  }

  static func exchangedBirth(_ count: Int, at place: Place) -> Finding {
    Finding(
      "dob-mismatch", .error,
      "A date of birth in the text has day and month exchanged\(times(count))",
      explanation: "It looks like a slip, so the file is used.",
      remedy: "Ask the author which date is right, and for a corrected version.", at: place)
  }

  static func otherSurname(at place: Place) -> Finding {
    Finding(
      "name-varies", .warning, "The surname in the heading of this file is not the one in the case",
      explanation: "Forename, date of birth and case reference match, so the file is used.",
      remedy: "Ask the author to correct it, or add the name as known-as or former-name in case.xml if it is the"
        + " child's.",
      basis: "good practice", at: place)
  }

  static func otherForename(at place: Place) -> Finding {
    Finding(
      "k-wrong-child", .error, "The heading of this file names another child",
      explanation: "Date of birth and case reference are this child's, as a twin's would be, so the file is used.",
      remedy: "Find out whose report it is. If it is another child's, remove it at once and report it; if the child"
        + " uses the name, add it as known-as in case.xml.",
      basis: "UK GDPR, accuracy; reg 12 SEND Regulations 2014", at: place)
  }

  static func otherName(_ count: Int, at place: Place) -> Finding {
    Finding(
      "wrong-child-name", .error, "Another forename stands where this child's should\(times(count))",
      explanation: "Statements such as needs have somebody as their subject who is not this child. \(apart)",
      remedy: "Find out whether the text is about another child, and ask the author for a corrected version. Name a"
        + " person who may be mentioned in other-name of case.xml.",
      basis: basis, at: place)
  }

  static func variant(_ count: Int, at place: Place) -> Finding {
    Finding(
      "name-varies", .warning, "The child's name is spelt in another way\(times(count))",
      explanation: "Letters, accents, hyphens or apostrophes differ from every name in case.xml.",
      remedy: "Ask the author to correct it, or add the spelling as known-as in case.xml if the family uses it.",
      at: place)
  }

  static func otherNumber(_ count: Int, at place: Place) -> Finding {
    Finding(
      "other-childs-identifier", .error, "The text holds a number or date of birth of another child\(times(count))",
      explanation: "An NHS number, UPN, ULN, case reference or date of birth is well formed and is not this child's."
        + " \(apart)",
      remedy: "Find out whether the text is about another child, and ask the author for a version without it.",
      basis: basis, at: place)
  }

  static func pronouns(_ count: Int, at place: Place) -> Finding {
    Finding(
      "pronoun-mismatch", .warning,
      count == 1
        ? "A sentence has pronouns that are not this child's"
        : "\(count) sentences have pronouns that are not this child's",
      explanation: "They differ from the pronouns in case.xml, or from the sex where no pronouns are recorded.",
      remedy: "Ask the author to correct them, or record the pronouns that the child uses in case.xml.", at: place)
  }

  static func pronounRun(_ count: Int, at place: Place) -> Finding {
    Finding(
      "pronoun-mismatch", .error,
      count == 1
        ? "A whole passage has pronouns that are not this child's"
        : "\(count) whole passages have pronouns that are not this child's",
      explanation: "It names nobody else, so it may have been written about another child. \(apart)",
      remedy: "Find out whether the text is about another child, and ask the author for a corrected version.",
      basis: basis, at: place)
  }

  private static func times(_ count: Int) -> String {
    switch count {
    case 1: ""
    case 2: ", twice"
    default: ", \(count) times"
    }
  }
}
