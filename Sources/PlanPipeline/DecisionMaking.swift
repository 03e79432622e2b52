import Findings
import PlanModel

/// Makes a full decision out of what a person asks for: names become items, and each item gets the hash of its words.
struct DecisionMaking {
  let reading: CaseReading
  let plan: Plan

  func decision(_ request: DecisionRequest) throws(PipelineFailure) -> Decision {
    var decision: Decision
    switch request.what {
    case .answer(let id, let number): decision = try answer(id, number)
    case .own(let kind, let own): decision = try self.own(kind, own, on: request.on)
    }
    decision.id = (reading.decisions ?? DecisionRecord(caseReference: "")).nextID
    decision.on = request.on
    guard let by = request.by ?? (decision.by.isEmpty ? nil : decision.by) else { throw DecisionFaults.noPerson }
    decision.by = by
    decision.role = request.role ?? reading.record.officers.first { $0.name == by }?.role
    if let reason = request.reason { decision.reason = Prose(reason) }
    decision.evidence = request.evidence
    decision.agreedWith = request.agreedWith
    decision.replaces = (decision.replaces + request.replaces + reopened(by: decision)).unique()
    try check(decision.replaces)
    let hashes = ItemHashes(reading)
    decision.items = decision.items.map { hashed($0, hashes) }
    decision.value.keep = decision.value.keep.map { hashed($0, hashes) }
    decision.value.needs = decision.value.needs.map { hashed($0, hashes) }
    decision.value.outcomes = decision.value.outcomes.map { hashed($0, hashes) }
    return decision
  }

  private func answer(_ id: String, _ number: Int) throws(PipelineFailure) -> Decision {
    guard let question = plan.questions.first(where: { $0.id == id }) else {
      throw DecisionFaults.noQuestion(id, plan.questions.map(\.id))
    }
    guard question.choices.indices.contains(number - 1) else {
      throw DecisionFaults.noChoice(id, number, of: question.choices.count)
    }
    return question.choices[number - 1].decision
  }

  private func own(
    _ kind: Decision.Kind, _ own: DecisionRequest.Own, on date: CivilDate
  ) throws(PipelineFailure) -> Decision {
    let names = ItemNaming(reading: reading, plan: plan)
    var decision = Decision(id: "", kind: kind, reason: Prose(""), by: "", on: date)
    // A change of words is made once; what becomes of an entry is decided for all that it is made of.
    let isEdit = [.reword, .depart, .authorityAmount].contains(kind)
    for name in own.items { decision.items += try names.references(name, first: isEdit) }
    decision.items = decision.items.unique()
    for name in own.needs { decision.value.needs += try names.references(name, first: true) }
    for name in own.outcomes { decision.value.outcomes += try names.references(name, first: true) }
    if let keep = own.keep {
      decision.value.keep = try names.references(keep, first: true).first
      decision.items = (decision.items + [decision.value.keep].compactMap { $0 }).unique()
    }
    decision.value.section = own.section
    decision.value.area = own.area
    decision.value.field = own.field
    decision.value.text = own.text.map { Prose($0) }
    decision.value.amount = own.amount
    decision.value.check = own.check
    decision.until = own.until
    return decision
  }

  /// Decisions that are open again about the same items: the new one stands in their place.
  private func reopened(by decision: Decision) -> [String] {
    let items = Set(decision.items.map { ItemName(submission: $0.submission, item: $0.item) })
    return plan.reopened.filter { old in
      old.kind == decision.kind || !Set([old.kind, decision.kind]).isDisjoint(with: [.choose, .merge, .split])
    }.filter { old in
      old.items.allSatisfy { items.contains(ItemName(submission: $0.submission, item: $0.item)) }
    }.map(\.id)
  }

  private struct ItemName: Hashable {
    var submission: String?
    var item: String?
  }

  private func check(_ replaced: [String]) throws(PipelineFailure) {
    let known = Set((reading.decisions?.standing ?? []).map(\.id))
    for id in replaced where !known.contains(id) { throw DecisionFaults.noDecision(id) }
  }

  private func hashed(_ reference: Decision.ItemReference, _ hashes: ItemHashes) -> Decision.ItemReference {
    var reference = reference
    reference.wordsSHA256 = hashes.hash(reference)
    return reference
  }
}

extension Sequence where Element: Hashable {
  /// Without repeats, first occurrence kept.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
