import PlanModel

/// An item of a submission, by their own names; nil is the case file.
struct ItemKey: Hashable, Comparable {
  var submission: String?
  var item: String

  static func < (left: ItemKey, right: ItemKey) -> Bool {
    (left.submission ?? "", left.item) < (right.submission ?? "", right.item)
  }
}

/// An item on its way into the plan, with where it comes from and its turn among all items.
struct PlacedItem {
  var item: AdviceItem
  var citation: Citation
  var order: Int

  var key: ItemKey { ItemKey(citation) }

  func line(_ fate: Account.Fate, _ decision: String?) -> Account.Line {
    Account.Line(
      submission: citation.submission, version: citation.version, item: item.id, kind: item.kind, line: item.line,
      fate: fate, decision: decision)
  }
}

extension Account.Line {
  /// The line of an item that never reached a section.
  init(_ item: AdviceItem, of advice: Advice, _ fate: Account.Fate, decision: String? = nil) {
    self.init(
      submission: advice.id, version: advice.version, item: item.id, kind: item.kind, line: item.line, fate: fate,
      decision: decision)
  }
}
