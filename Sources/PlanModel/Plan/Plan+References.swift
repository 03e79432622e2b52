extension Plan {
  /// The entry that the case file means by a reference: an item as "submission/item", an item of the case file by its own
  /// name, or a label of the plan such as "F3".
  package func entry(named reference: String) -> PlanEntry? {
    let parts = reference.split(whereSeparator: { $0 == "/" || $0 == "#" }).map(String.init)
    if parts.count == 2 {
      return entries.first { entry in
        entry.sources.contains { $0.submission == parts[0] && $0.item == parts[1] }
      }
    }
    return entries.first { $0.label == reference }
      ?? entries.first { entry in entry.sources.contains { $0.submission == nil && $0.item == reference } }
  }

  /// The entries that a list of references means, and the references that mean none.
  package func entries(named references: String?) -> (found: [PlanEntry], unknown: [String]) {
    var found: [PlanEntry] = []
    var unknown: [String] = []
    for reference in (references ?? "").split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
      guard let entry = entry(named: String(reference)) else {
        unknown.append(String(reference))
        continue
      }
      if !found.contains(where: { $0.id == entry.id }) { found.append(entry) }
    }
    return (found, unknown)
  }
}
