import PlanModel

/// Section I: the places of education, and why none is named.
enum PlacementChanges {
  static func list(_ old: KeptPlan, _ new: KeptPlan, _ rules: WeighingRules) -> [PlanChange] {
    let pairs = Pairing.pairs(old.placements, new.placements, by: [\.urn, \.name], rest: true)
    let placements = pairs.compactMap { before, after in
      Pairing.change(
        .placement, in: .i, title: (after ?? before).flatMap { $0.name ?? $0.typeWords } ?? "", before == nil,
        after == nil, fields(before ?? Placement(), after ?? Placement(), rules))
    }
    var otherwise = FieldChanges(rules, prefix: "comparison.field")
    otherwise.prose(
      "words", old.educationOtherwise, new.educationOtherwise, presence: .isNeutral)
    let reason = Pairing.change(
      .educationOtherwise, in: .i, title: "", old.educationOtherwise == nil, new.educationOtherwise == nil,
      otherwise.changes)
    return placements + [reason].compactMap { $0 }
  }

  private static func fields(_ before: Placement, _ after: Placement, _ rules: WeighingRules) -> [FieldChange] {
    var fields = FieldChanges(rules, prefix: "placement")
    let names = [
      ("name", before.name, after.name), ("type-words", before.typeWords, after.typeWords),
      ("urn", before.urn, after.urn), ("ukprn", before.ukprn, after.ukprn), ("laestab", before.laestab, after.laestab),
      ("share", before.share, after.share),
    ]
    fields.code("type", of: "SettingType", before.type, after.type)
    // Another name is another school, whatever the words have in common.
    for (field, old, new) in names {
      fields.list(
        field, [old].compactMap { $0 }, [new].compactMap { $0 }, presence: .isNeutral,
        line: { words, _ in FieldValue.Line(Prose(words)) }, weigh: { _, _ in .different })
    }
    fields.date("from", before.from, after.from)
    fields.date("to", before.to, after.to)
    fields.list(
      "residential", [before.isResidential].compactMap { $0 }, [after.isResidential].compactMap { $0 },
      presence: .isNeutral,
      line: { isResidential, _ in FieldValue.Line(.word("placement.residential.\(isResidential ? "yes" : "no")")) },
      weigh: { _, _ in .different })
    fields.yesNo(
      "parental-arrangement", before.isParentalArrangement, after.isParentalArrangement,
      key: "comparison.field.parental-arrangement")
    fields.prose("annex", before.annex, after.annex, key: "placement.beside", presence: .isNeutral)
    return fields.changes
  }
}

/// Pairs of things that are no entries, such as placements and payments.
enum Pairing {
  /// Those that agree in a name first; of the others, those that stand in the same order, if `rest` says so.
  static func pairs<Value>(
    _ old: [Value], _ new: [Value], by names: [(Value) -> String?], rest: Bool
  ) -> [(Value?, Value?)] {
    var partners: [Int?] = new.map { _ in nil }
    var free = Array(old.indices)
    for name in names {
      for (index, value) in new.enumerated() where partners[index] == nil {
        guard let mine = name(value), let found = free.firstIndex(where: { name(old[$0]) == mine }) else { continue }
        partners[index] = free.remove(at: found)
      }
    }
    if rest {
      for index in new.indices where partners[index] == nil && !free.isEmpty { partners[index] = free.removeFirst() }
    }
    return zip(partners, new).map { partner, value in (partner.map { old[$0] }, value) } + free.map { (old[$0], nil) }
  }

  /// Nil where nothing changed.
  static func change(
    _ subject: PlanChange.Subject, in section: Section, title: String, _ isNew: Bool, _ isGone: Bool,
    _ fields: [FieldChange]
  ) -> PlanChange? {
    if isNew != isGone {
      return PlanChange(isNew ? .added : .removed, subject, in: section, title: title, fields: fields.map(\.unweighed))
    }
    return ChangeKind.of(fields, isMoved: false).map {
      PlanChange($0.kind, subject, in: section, title: title, fields: fields)
    }
  }
}
