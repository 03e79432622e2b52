import PlanModel

/// The fields of an entry that differ: those of its item, then what the plan says around it.
struct EntryFields {
  let rules: WeighingRules
  let context: EntryContext
  private(set) var changes: [FieldChange] = []

  init(rules: WeighingRules, context: EntryContext) {
    self.rules = rules
    self.context = context
  }

  /// - Parameters: nil on one side for an entry that is new or gone.
  mutating func compare(_ before: PlanEntry?, _ after: PlanEntry?) {
    changes += content(before?.content, after?.content)
    var around = FieldChanges(rules, prefix: "comparison.field")
    around.list(
      "impact", before?.furtherImpacts.map(\.words) ?? [], after?.furtherImpacts.map(\.words) ?? [],
      key: "needs.impact", line: { words, _ in FieldValue.Line(words) }, weigh: DescriptionChanges.plain(rules))
    if let before, let after { agreement(before, after, &around) }
    changes += around.changes
    links("needs", before?.needs, after?.needs)
    links("outcomes", before?.outcomes, after?.outcomes)
    links("provision", before?.provisions, after?.provisions)
    links("within", before?.within, after?.within, key: "provision.within")
    if let before, let after {
      codes(before.evidenceCodes, after.evidenceCodes)
      sources(before.sources, after.sources)
    }
  }

  private func content(_ before: AdviceItem.Content?, _ after: AdviceItem.Content?) -> [FieldChange] {
    guard let some = after ?? before else { return [] }
    switch (before ?? some.empty, after ?? some.empty) {
    case (.provision(let old), .provision(let new)): return ProvisionChanges.list(old, new, rules)
    case (.outcome(let old), .outcome(let new)): return OutcomeChanges.list(old, new, rules)
    case (.need(let old), .need(let new)): return DescriptionChanges.need(old, new, rules)
    case (.view(let old), .view(let new)): return DescriptionChanges.view(old, new, rules)
    case (.fact(let old), .fact(let new)): return DescriptionChanges.fact(old, new, rules)
    case (.strength(let old), .strength(let new)), (.risk(let old), .risk(let new)):
      return DescriptionChanges.words(old, new, rules)
    case (.recommendation(let old), .recommendation(let new)):
      return DescriptionChanges.recommendation(old, new, rules)
    case (.request(let old), .request(let new)): return DescriptionChanges.request(old, new, rules)
    case (.noNeeds(let old), .noNeeds(let new)): return DescriptionChanges.noNeeds(old, new, rules)
    // The same item sent as another kind: all its words are there on both sides.
    case (let old, let new): return content(old, nil) + content(nil, new)
    }
  }

  /// What the health body has answered on a row, as the entry says it or the mark beside it.
  private func agreement(_ before: PlanEntry, _ after: PlanEntry, _ fields: inout FieldChanges) {
    guard before.kind == .provision, after.kind == .provision else { return }
    let (was, isNow) = (before.agreementRank, after.agreementRank)
    guard was != isNow || before.agreement != after.agreement else { return }
    var weight = Weight()
    if isNow < was { weight.add(Weight(.noLongerAgreed)) }
    if isNow > was { weight.add(isNow == PlanEntry.agreed ? Weight(.nowAgreed) : .different) }
    fields.add(
      "agreement", before.agreementValue, after.agreementValue, weight, key: "comparison.field.agreement")
  }
}

extension PlanEntry {
  fileprivate static let agreed = 3

  /// Agreed, not asked, not answered, refused.
  fileprivate var agreementRank: Int {
    if agreement?.isAgreed == true { return PlanEntry.agreed }
    if marks.contains(.notAgreed) || agreement?.isRefused == true { return 0 }
    return marks.contains(.awaitsAgreement) || agreement != nil ? 1 : 2
  }

  fileprivate var agreementValue: FieldValue? {
    guard let agreement else {
      let mark = [Mark.notAgreed, .awaitsAgreement].first(where: marks.contains)
      return mark.map { FieldValue(.word("mark." + $0.rawValue)) }
    }
    var details = [FieldValue.Detail("", .code(agreement.agreed, of: "Agreement"))]
    if agreement.isDisputed == true { details.append(FieldValue.Detail("", .word("provision.disputed"))) }
    if let by = agreement.by { details.append(FieldValue.Detail("", .text(by))) }
    if let on = agreement.on { details.append(FieldValue.Detail("", .date(on.iso))) }
    return FieldValue([FieldValue.Line(Prose(agreement.remark), details)])
  }
}

extension EntryFields {
  private mutating func links(_ field: String, _ before: [PlanItemID]?, _ after: [PlanItemID]?, key: String? = nil) {
    let was = Set((before ?? []).map { context.newIDs[$0] ?? $0 })
    guard was != Set(after ?? []) else { return }
    add(
      field, key ?? "links." + field, labels((before ?? []).compactMap { context.label($0, isNew: false) }),
      labels((after ?? []).compactMap { context.label($0, isNew: true) }))
  }

  private mutating func codes(_ before: [String], _ after: [String]) {
    guard Set(before) != Set(after) else { return }
    func value(_ codes: [String]) -> FieldValue? {
      guard !codes.isEmpty else { return nil }
      return FieldValue([
        FieldValue.Line(Prose([]), codes.map { FieldValue.Detail("", .code($0, of: "EvidenceCode")) })
      ])
    }
    add("src", "evidence.codes", value(before), value(after))
  }

  /// Which advice says it. Another version of the same advice is no other source.
  private mutating func sources(_ before: [Citation], _ after: [Citation]) {
    guard Set(before.map(\.submission)) != Set(after.map(\.submission)) else { return }
    add("sources", "comparison.field.sources", value(before, isNew: false), value(after, isNew: true))
  }

  private func value(_ sources: [Citation], isNew: Bool) -> FieldValue? {
    var seen: Set<String?> = []
    let shown = sources.filter { seen.insert($0.submission).inserted }.compactMap { source -> FieldValue.Shown? in
      guard let submission = source.submission else { return .word("source.case") }
      return .text(context.annex(submission, isNew: isNew) ?? submission)
    }
    return shown.isEmpty ? nil : FieldValue([FieldValue.Line(Prose([]), shown.map { FieldValue.Detail("", $0) })])
  }

  private func labels(_ labels: [String]) -> FieldValue? {
    guard !labels.isEmpty else { return nil }
    return FieldValue([FieldValue.Line(Prose([]), labels.map { FieldValue.Detail("", .text($0)) })])
  }

  private mutating func add(_ field: String, _ key: String, _ before: FieldValue?, _ after: FieldValue?) {
    // Both may be nil: what it went with has no label in either plan.
    guard before != after else { return }
    changes.append(FieldChange(field, key: key, before: before, after: after, effect: .links))
  }
}

extension AdviceItem.Content {
  /// An item of the same kind in which nothing is filled in.
  var empty: AdviceItem.Content {
    switch self {
    case .view: .view(View(words: Prose([]), contributor: ""))
    case .strength: .strength(Prose([]))
    case .need: .need(Need(statement: Prose([])))
    case .outcome: .outcome(Outcome(statement: Prose([])))
    case .provision: .provision(Provision(what: Prose([])))
    case .fact: .fact(Fact(kind: "", words: Prose([])))
    case .risk: .risk(Prose([]))
    case .recommendation: .recommendation(Recommendation(kind: "", words: Prose([])))
    case .request: .request(FamilyRequest(kind: "", words: Prose([])))
    case .noNeeds: .noNeeds(NoNeeds(words: Prose([])))
    }
  }
}
