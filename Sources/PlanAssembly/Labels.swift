import PlanModel

/// Gives the short names people use, such as B3, F12 and K4.
///
/// A label once given stays with its item in every later draft; new items get the next free number, so a label never
/// comes to mean something else.
struct Labels {
  /// Labels of earlier drafts by plan item id, or by submission id for section K.
  let carried: [String: String]

  func label(_ entries: inout [PlanEntry]) {
    var numbering = Numbering(taken: carried.values)
    // Labels that stand in this plan: those of items that are still in it.
    let present = Set(entries.compactMap { carried[$0.id.text] })
    var given: Set<String> = []
    for index in entries.indices {
      guard let prefix = prefix(of: entries[index]) else { continue }
      // Two items can have had one label, one after the other; when both are there, the first keeps it.
      let own = carried[entries[index].id.text].flatMap { given.insert($0).inserted ? $0 : nil }
      entries[index].label = own ?? inherited(entries[index], beside: present, &given) ?? numbering.next(prefix)
    }
  }

  /// What a review put in the place of an entry keeps its label, as long as that entry is not in the plan itself.
  private func inherited(
    _ entry: PlanEntry, beside present: Set<String>, _ given: inout Set<String>
  ) -> String? {
    entry.concerns.first { label in
      label.hasPrefix(prefix(of: entry) ?? "-") && !present.contains(label) && carried.values.contains(label)
        && given.insert(label).inserted
    }
  }

  func label(_ annex: inout [AnnexEntry]) {
    var numbering = Numbering(taken: carried.values)
    for index in annex.indices {
      guard let advice = annex[index].advice else { continue }
      annex[index].label = carried[Labels.key(ofSubmission: advice.id)] ?? numbering.next("K")
    }
    for index in annex.indices {
      guard let submission = annex[index].answeredBy else { continue }
      annex[index].label = annex.first { $0.advice?.id == submission }?.label
    }
  }

  /// Labels given before to items that are not there now.
  func retired(beside entries: [PlanEntry], _ annex: [AnnexEntry]) -> [String: String] {
    let present = Set(entries.map(\.id.text)).union(
      annex.compactMap { $0.advice.map { Labels.key(ofSubmission: $0.id) } })
    return carried.filter { !present.contains($0.key) }
  }

  static func key(ofSubmission id: String) -> String { "submission:" + id }

  private func prefix(of entry: PlanEntry) -> String? {
    switch entry.kind {
    case .need, .outcome: entry.section.rawValue
    // "H11" could be row 1 of H1 or row 11 of H.
    case .provision:
      entry.section == .h1 || entry.section == .h2 ? entry.section.rawValue + "." : entry.section.rawValue
    default: nil
    }
  }

  private struct Numbering {
    private var taken: Set<String>
    private var last: [String: Int] = [:]

    init(taken: some Sequence<String>) { self.taken = Set(taken) }

    mutating func next(_ prefix: String) -> String {
      var number = last[prefix, default: 0]
      repeat { number += 1 } while taken.contains(prefix + String(number))
      last[prefix] = number
      return prefix + String(number)
    }
  }
}
