import PlanModel

/// Why a section or area has no entries, and why a package covers fewer than five days.
enum NoteChanges {
  static func list(_ old: KeptPlan, _ new: KeptPlan, _ rules: WeighingRules) -> [PlanChange] {
    let pairs = Pairing.pairs(
      old.notes, new.notes, by: [{ "\($0.section.rawValue) \($0.area?.rawValue ?? "")" }], rest: false)
    let notes = pairs.compactMap { before, after -> PlanChange? in
      guard let section = (after ?? before)?.section else { return nil }
      var fields = FieldChanges(rules, prefix: "comparison.field")
      fields.code("reason-code", of: "EmptyReason", before?.reason, after?.reason)
      fields.prose("words", before?.words, after?.words, isPromise: false, presence: .isNeutral)
      var change = Pairing.change(.note, in: section, title: "", before == nil, after == nil, fields.changes)
      change?.area = (after ?? before)?.area
      return change
    }
    var days = FieldChanges(rules, prefix: "comparison.field")
    days.prose("words", old.fiveDayNote, new.fiveDayNote, presence: .isNeutral)
    let note = Pairing.change(
      .fiveDayNote, in: .f, title: "", old.fiveDayNote == nil, new.fiveDayNote == nil, days.changes)
    return notes + [note].compactMap { $0 }
  }
}
