import PlanModel
import XMLKit

/// Writes how needs, outcomes and provision hang together (the golden thread, SEND Code of Practice 9.69): one thread for
/// each need, then one for each outcome and row that no need is named for. What is missing is named.
struct ThreadMap {
  private let entries: [PlanEntry]
  private let index: PlanIndex

  init(_ plan: Plan, index: PlanIndex) {
    entries = plan.entries.filter { $0.label != nil }
    self.index = index
  }

  func element() -> XMLElement {
    var map = ElementBuilder("map", ReviewWriter.namespace)
    let outcomes = entries.filter { $0.kind == .outcome }
    let rows = entries.filter { $0.kind == .provision }
    let (outcomesOf, rowsOf) = (ThreadMap.byNeed(outcomes), ThreadMap.byNeed(rows))
    for need in entries where need.kind == .need {
      let mine = outcomesOf[need.id] ?? []
      let named = need.provisions.compactMap(index.entry).filter { $0.label != nil }
      let serving = ThreadMap.once(named + (rowsOf[need.id] ?? []))
      map.add("thread", need) { need, thread in
        var missing: [String] = []
        if mine.isEmpty, need.section == .b { missing.append("outcome") }
        if serving.isEmpty { missing.append("provision") }
        thread.set("missing", missing)
        thread.set("broken", !missing.isEmpty)
        add("need", [need], to: &thread)
        add("outcome", mine, to: &thread)
        add("row", serving, to: &thread)
      }
    }
    let served = Set(rows.flatMap(\.outcomes))
    for outcome in outcomes where outcome.needs.isEmpty || (outcome.provisions.isEmpty && !served.contains(outcome.id))
    {
      let mine = ThreadMap.once(
        outcome.provisions.compactMap(index.entry) + rows.filter { $0.outcomes.contains(outcome.id) })
      map.add("thread", outcome) { outcome, thread in
        thread.set("end", "outcome")
        thread.set("missing", (outcome.needs.isEmpty ? ["need"] : []) + (mine.isEmpty ? ["provision"] : []))
        thread.set("broken", true)
        add("need", outcome.needs.compactMap(index.entry), to: &thread)
        add("outcome", [outcome], to: &thread)
        add("row", mine, to: &thread)
      }
    }
    for row in rows where row.marks.contains(.provisionWithoutNeed) {
      map.add("thread", row) { row, thread in
        thread.set("end", "row")
        thread.set("missing", row.outcomes.isEmpty ? ["need", "outcome"] : ["need"])
        thread.set("broken", true)
        add("outcome", row.outcomes.compactMap(index.entry), to: &thread)
        add("row", [row], to: &thread)
      }
    }
    return map.built
  }

  private func add(_ name: String, _ entries: [PlanEntry], to thread: inout ElementBuilder) {
    for entry in entries {
      guard let label = entry.label else { continue }
      let words = ItemFields(entry.content).main.words.plain
      thread.add(name, entry) { entry, element in
        element.set("label", label)
        element.set("id", "w" + entry.id.text.dropFirst())
        element.text(
          words.split(whereSeparator: \.isWhitespace).joined(separator: " ").shortened(to: name == "need" ? 80 : 34))
      }
    }
  }

  private static func byNeed(_ entries: [PlanEntry]) -> [PlanItemID: [PlanEntry]] {
    var found: [PlanItemID: [PlanEntry]] = [:]
    for entry in entries { for need in entry.needs { found[need, default: []].append(entry) } }
    return found
  }

  private static func once(_ entries: [PlanEntry]) -> [PlanEntry] {
    var seen: Set<PlanItemID> = []
    return entries.filter { seen.insert($0.id).inserted }
  }
}
