import PlanModel

/// The words by which a child is called, so that no text that holds one of them comes onto a status page.
struct ChildsNames {
  private let forenames: Set<String>
  private let surnames: Set<String>

  init(_ child: Child) {
    let called = [child.legalForename, child.preferredName ?? "", child.middleNames ?? ""] + child.knownAs
    forenames = Set(called.flatMap(ChildsNames.keys))
    surnames = Set(([child.surname] + child.formerNames).flatMap(ChildsNames.keys))
  }

  /// Whether one of the words of a text is a forename of the child.
  func areForenames(in text: String) -> Bool { !forenames.isDisjoint(with: ChildsNames.keys(text)) }

  /// Whether one of the words of a text is a forename or a surname. An adviser of the same name is then shown by role:
  /// the page cannot tell the one from the other.
  func stand(in text: String) -> Bool {
    let keys = ChildsNames.keys(text)
    return !forenames.isDisjoint(with: keys) || !surnames.isDisjoint(with: keys)
  }

  /// Without accents and case; single letters are initials, and those stand in every text.
  private static func keys(_ text: String) -> [String] {
    text.split { !$0.isLetter }.map { Folding.nameKey(String($0)) }.filter { $0.count > 1 }
  }
}
