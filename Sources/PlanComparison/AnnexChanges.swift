import PlanModel

/// Section K: advice that came, or is no longer there.
enum AnnexChanges {
  static func list(_ old: KeptPlan, _ new: KeptPlan, _ rules: WeighingRules) -> [PlanChange] {
    let pairs = Pairing.pairs(
      old.annex, new.annex,
      by: [
        { $0.submission }, { $0.label },
        // Asked for and not come, in the one, and come, in the other.
        { row in row.from.map { "\(row.head.rawValue) \($0)" } }, { $0.head.rawValue },
      ], rest: false)
    return pairs.compactMap { before, after in
      var fields = FieldChanges(rules, prefix: "comparison.field")
      fields.list(
        "state", [before?.state].compactMap { $0 }, [after?.state].compactMap { $0 }, presence: .isNeutral,
        line: { state, _ in FieldValue.Line(.word("annex.state.\(state.rawValue)")) }, weigh: { _, _ in .different }
      )
      fields.words("from", before?.from, after?.from, key: "annex.column.from", presence: .isNeutral)
      fields.list(
        "version", after?.version == nil ? [] : [before?.version].compactMap { $0 },
        before?.version == nil ? [] : [after?.version].compactMap { $0 }, presence: .isNeutral,
        line: { version, _ in FieldValue.Line(.text(String(version))) }, weigh: { _, _ in .different })
      fields.date("received-on", before?.receivedOn, after?.receivedOn, key: "annex.column.received")
      var change = Pairing.change(.annex, in: .k, title: "", before == nil, after == nil, fields.changes)
      change?.label = after?.label ?? before?.label
      if let old = before?.label, let new = after?.label, old != new {
        change?.was = PlanChange.Place(section: .k, area: nil, label: old, id: nil)
      }
      change?.title = (after ?? before)?.from ?? ""
      return change
    }
  }
}
