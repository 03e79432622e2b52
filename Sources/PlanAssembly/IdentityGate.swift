import Findings
import PlanModel

/// Decides from a submission's own header whether it is about this child.
///
/// Two of name, date of birth and case reference must match, and no valid identifier may differ; else the file is set
/// apart and nothing of it is merged. The folder and the file name prove nothing: the commonest embarrassing failure
/// is another child's report in the right folder.
struct IdentityGate {
  let record: CaseRecord

  struct Verdict {
    var isAdmitted: Bool
    var findings: [Finding]
  }

  func verdict(on advice: Advice) -> Verdict {
    let place = Place(file: advice.source.path, submission: advice.id)
    let conflicts = NumberComparison(record.child, advice.child).conflicts
    if !conflicts.isEmpty {
      return Verdict(isAdmitted: false, findings: conflicts.map { conflict($0, at: place) })
    }
    let birthMatches = advice.child.dateOfBirth == record.child.dateOfBirth
    let matches = [
      nameMatches(advice.child), birthMatches,
      Folding.nameKey(advice.caseReference) == Folding.nameKey(record.reference),
    ]
    guard matches.count(where: { $0 }) >= 2 else {
      return Verdict(isAdmitted: false, findings: [unconfirmed(matches, at: place)])
    }
    return Verdict(isAdmitted: true, findings: birthMatches ? [] : [differentBirth(advice, at: place)])
  }

  /// Surname and a forename in use, by letters only: capitals, hyphens, accents and apostrophes differ between hands.
  private func nameMatches(_ child: Child) -> Bool {
    let ours = Names(record.child)
    let theirs = Names(child)
    return !ours.full.isDisjoint(with: theirs.full)
      || (!ours.surnames.isDisjoint(with: theirs.surnames) && !ours.forenames.isDisjoint(with: theirs.forenames))
  }

  private struct Names {
    var forenames: Set<String>
    var surnames: Set<String>
    var full: Set<String>

    init(_ child: Child) {
      let given = ([child.legalForename, child.preferredName ?? ""] + child.knownAs).filter { !$0.isEmpty }
      forenames = Set(given.map(Folding.nameKey)).subtracting([""])
      surnames = [Folding.nameKey(child.surname)]
      // A surname by itself is a full name only for a person who has no other: every sister and brother shares it.
      let called = given.isEmpty ? [""] : given
      full = Set((called.map { $0 + child.surname } + child.formerNames).map(Folding.nameKey)).subtracting([""])
    }
  }

  private func conflict(_ kind: String, at place: Place) -> Finding {
    Finding(
      "identifier-conflict", .error, "The \(kind) in this file is valid and is not this child's",
      explanation: "The file is set apart: nothing of it is in the plan.",
      remedy: "Find out whether the file is about another child. If the number is a slip, ask for a new version.",
      basis: "UK GDPR, accuracy; section K may hold no other child's report", at: place)
  }

  private func unconfirmed(_ matches: [Bool], at place: Place) -> Finding {
    let parts = zip(["name", "date of birth", "case reference"], matches)
    let differing = parts.filter { !$0.1 }.map(\.0).joined(separator: " and ")
    return Finding(
      "file-identity-unconfirmed", .error, "This file may be about another child: \(differing) differ from the case",
      explanation: "Two of name, date of birth and case reference must match. The file is set apart: nothing of it is"
        + " in the plan.",
      remedy: "Move the file to the case it belongs to, or ask its author for a corrected version.",
      basis: "UK GDPR, accuracy; section K may hold no other child's report", at: place)
  }

  private func differentBirth(_ advice: Advice, at place: Place) -> Finding {
    let ours = record.child.dateOfBirth
    let theirs = advice.child.dateOfBirth
    let isSwap = ours.year == theirs.year && ours.month == theirs.day && ours.day == theirs.month
    return Finding(
      "dob-mismatch", .error,
      "The date of birth in this file is not the one in the case"
        + (isSwap ? ": day and month look exchanged" : ""),
      explanation: "Name and case reference match, so the file is used.",
      remedy: "Ask the author which date is right, and for a corrected version.", at: place)
  }
}
