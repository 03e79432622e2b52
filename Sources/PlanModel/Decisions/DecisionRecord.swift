/// All decisions of one case, oldest first.
package struct DecisionRecord: Sendable, Hashable {
  package var caseReference: String
  package var decisions: [Decision]

  package init(caseReference: String, decisions: [Decision] = []) {
    self.caseReference = caseReference
    self.decisions = decisions
  }

  /// The decisions that no later one replaces, in order.
  package var standing: [Decision] {
    let replaced = Set(decisions.flatMap(\.replaces))
    return decisions.filter { !replaced.contains($0.id) }
  }

  /// A name for the next decision: d1, d2 and so on, never one that was used.
  package var nextID: String {
    let numbers = decisions.compactMap { $0.id.hasPrefix("d") ? Int32($0.id.dropFirst()) : nil }
    return "d\(Int(numbers.max() ?? 0) + 1)"
  }

  /// The standing decisions whose items still have the words they were made about, and those to be opened again.
  ///
  /// - Parameter hash: the SHA-256 of an item's words now; nil when the item is gone.
  package func sorted(
    byWords hash: (Decision.ItemReference) -> String?
  ) -> (holding: [Decision], reopened: [Decision]) {
    var holding: [Decision] = []
    var reopened: [Decision] = []
    for decision in standing {
      let references = decision.items + [decision.value.keep].compactMap { $0 }
      let isUnchanged = references.allSatisfy { reference in
        guard let now = hash(reference) else { return false }
        return reference.wordsSHA256 == nil || reference.wordsSHA256 == now
      }
      if isUnchanged { holding.append(decision) } else { reopened.append(decision) }
    }
    return (holding, reopened)
  }
}
