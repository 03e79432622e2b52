import PlanModel

/// Compares official numbers of two descriptions of a child. Only numbers that pass their own check can differ: a
/// mistyped number proves nothing about who the file is about.
struct NumberComparison {
  /// The kinds of number that are valid on both sides and differ.
  let conflicts: [String]

  init(_ ours: Child, _ theirs: Child) {
    var conflicts: [String] = []
    if NumberComparison.differ(
      [ours.nhsNumber].compactMap { $0 }, [theirs.nhsNumber].compactMap { $0 }, { (try? NHSNumber($0))?.normalised })
    {
      conflicts.append("NHS number")
    }
    if NumberComparison.differ(ours.upns, theirs.upns, { (try? UPN($0))?.normalised }) {
      conflicts.append("unique pupil number")
    }
    if NumberComparison.differ(
      [ours.uln].compactMap { $0 }, [theirs.uln].compactMap { $0 }, { (try? ULN($0))?.normalised })
    {
      conflicts.append("unique learner number")
    }
    self.conflicts = conflicts
  }

  private static func differ(
    _ ours: [OfficialNumber], _ theirs: [OfficialNumber], _ valid: (String) -> String?
  ) -> Bool {
    let left = Set(ours.compactMap { valid($0.value) })
    let right = Set(theirs.compactMap { valid($0.value) })
    return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
  }
}
