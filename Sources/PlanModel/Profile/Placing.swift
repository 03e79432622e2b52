/// Which section an item belongs to where its author did not choose. Data of the profile, never of the program.
package struct Placing: Sendable, Hashable {
  package var needs: [Area: Section] = [:]
  package var provisionByType: [String: Section] = [:]
  package var provisionByArea: [Area: Section] = [:]
  /// Rows that people of these roles deliver, where nothing else decides: a clinic is not teaching.
  package var provisionByRole: [String: Section] = [:]
  package var factByKind: [String: Section] = [:]
  /// Types of provision that nobody delivers in sessions, such as equipment: no "how often" is missing there.
  package var typesWithoutSessions: Set<String> = []

  package init() {}

  package func section(ofNeedIn area: Area?) -> Section { area.flatMap { needs[$0] } ?? .b }

  /// The author's choice first, then the type of provision, then the area of need, then who delivers it.
  package func section(of provision: Provision, area: Area?) -> Section {
    if let chosen = provision.section { return chosen }
    if let type = provision.type, let section = provisionByType[type] { return section }
    if let area, let section = provisionByArea[area] { return section }
    let sections = Set(provision.deliveredBy.compactMap { $0.code.map { provisionByRole[$0] ?? .f } })
    return sections.count == 1 ? sections.first ?? .f : .f
  }

  /// History goes to A and what describes the present position stays in K, wherever it is about. Otherwise a stated area of
  /// health or social care decides; otherwise the kind of fact.
  package func section(ofFact kind: String, area: Area?) -> Section {
    if let section = factByKind[kind], section == .a || section == .k { return section }
    if let area, let section = needs[area], section != .b { return section }
    return factByKind[kind] ?? .b
  }
}
