/// Something required that is missing. A gap is shown, never left as a silent blank.
package struct Gap: Sendable, Hashable {
  package var id: String
  package var section: Section
  package var field: Field
  /// The entry it belongs to, for a field of an entry.
  package var entry: PlanItemID?
  package var area: Area?
  /// The head of regulation 6(1), for advice that is outstanding.
  package var head: RegulationHead?

  package init(
    section: Section, field: Field, entry: PlanItemID? = nil, area: Area? = nil, head: RegulationHead? = nil,
    ordinal: Int = 0
  ) {
    self.section = section
    self.field = field
    self.entry = entry
    self.area = area
    self.head = head
    var name = "g_\(entry?.text ?? section.rawValue)_\(field.rawValue)"
    if let area { name += "_\(area.rawValue)" }
    if let head { name += "_\(head.rawValue)" }
    if ordinal > 0 { name += "_\(ordinal)" }
    id = String(name.map { $0 == "-" ? "_" : $0 }.prefix(40))
  }

  package enum Field: String, Sendable, Hashable, CaseIterable {
    case deliveredBy = "who"
    case frequency = "how-often"
    case sessionLength = "how-long"
    case group
    case byWhen = "by-when"
    case need
    case provision
    case entries
    case advice
    case views
  }
}
