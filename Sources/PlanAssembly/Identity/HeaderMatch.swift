import PlanModel

/// Compares what a submission's header says of its child with the case.
struct HeaderMatch {
  let isName: Bool
  let isBirth: Bool
  let isReference: Bool
  /// Whether a forename in use is the same: then another surname, or part of one, may still be the child's.
  let isForename: Bool

  init(_ advice: Advice, _ record: CaseRecord) {
    isName = Self.nameMatches(advice.child, record.child)
    isBirth = advice.child.dateOfBirth == record.child.dateOfBirth
    isForename = !Names(advice.child).forenames.isDisjoint(with: Names(record.child).forenames)
    isReference = Folding.nameKey(advice.caseReference) == Folding.nameKey(record.reference)
  }

  var count: Int { [isName, isBirth, isReference].count { $0 } }

  /// What differs, in words.
  var differing: [String] {
    zip(["name", "date of birth", "case reference"], [isName, isBirth, isReference]).filter { !$0.1 }.map(\.0)
  }

  /// Surname and a forename in use, by letters only: capitals, hyphens, accents and apostrophes differ between hands.
  private static func nameMatches(_ theirs: Child, _ ours: Child) -> Bool {
    let ours = Names(ours)
    let theirs = Names(theirs)
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
}
