import PlanModel

/// Names that may rightly stand in the advice of a case, by key of each part of a name.
struct KnownPeople {
  /// Adults, and everything else that has a name: schools, services, places.
  private(set) var adults: Set<String> = []
  /// Sisters, brothers, friends and pets: they may be mentioned, but they are not who the plan is for.
  private(set) var children: Set<String> = []
  private let names: NameLexicon

  init(_ record: CaseRecord, _ advices: [Advice], names: NameLexicon) {
    self.names = names
    adults = []
    children = []
    add(record)
    for advice in advices { add(advice) }
    children.subtract(adults)
  }

  func holds(_ key: String) -> Bool { adults.contains(key) || children.contains(key) }

  mutating func add(_ introductions: Introductions) {
    adults.formUnion(introductions.adults)
    children.formUnion(introductions.children.subtracting(adults))
  }

  private mutating func add(_ record: CaseRecord) {
    for other in record.otherNames {
      let relation = Self.words(other.relationship).map(Folding.nameKey)
      let isChild = relation.contains { names.holds($0, .childRelation) }
      let keys = keys(other.name)
      if isChild { children.formUnion(keys) } else { adults.formUnion(keys) }
    }
    add(record.contacts.flatMap { [$0.name, $0.address] } + record.officers.map(\.name))
    add([record.authority, record.decisionMaker?.representative, record.personalBudget?.statement?.plain])
    add(record.commissioners.map(\.words) + record.servicesInvolved.flatMap { [$0.name, $0.organisation] })
    add(record.adviceRequests.flatMap { [$0.from, $0.organisation, $0.requestedBy] })
    add(record.placements.map(\.name) + record.distribution.map(\.to) + record.representations.map(\.from))
    add(record.panels.map(\.name) + [record.signature?.by, record.transferredIn?.from, record.custody?.homeAuthority])
    add(record.child.settings.map(\.name) + record.child.addresses + [record.child.religion, record.child.ethnicity])
    add(record.child.firstLanguages)
  }

  private mutating func add(_ advice: Advice) {
    let authors = advice.authors + advice.services.flatMap(\.authors)
    add(authors.flatMap { [$0.name, $0.supervisor, $0.organisation, $0.organisationBody, $0.team] })
    add(advice.signatures.map(\.by) + advice.checks.map(\.by) + advice.consents.map(\.givenBy))
    add((advice.assessments + advice.services.flatMap(\.assessments)).flatMap { [$0.present, $0.place, $0.method] })
    add(
      advice.services.flatMap { [$0.name, $0.provider] } + advice.child.settings.map(\.name) + advice.child.addresses)
    for item in advice.items { add(item) }
  }

  private mutating func add(_ item: AdviceItem) {
    switch item.content {
    case .view(let view):
      // A child may be named as the one who speaks, and it may be another child.
      if view.contributor != "child", view.contributor != "young-person" { add([view.contributorName]) }
      add([view.gatheredBy])
    case .need(let need): add(need.measures.map(\.test))
    case .fact(let fact): add([fact.by, fact.name])
    case .provision(let row):
      add((row.deliveredBy + row.designedBy).map(\.words) + row.reviews.map(\.by) + row.training.map(\.by))
      add([row.provider, row.arrangedBy?.words, row.responsibleBody?.words, row.commissioner?.name, row.place])
    case .request(let request): add([request.madeBy])
    default: break
    }
  }

  private mutating func add(_ written: [String?]) {
    for name in written.compactMap({ $0 }) { adults.formUnion(keys(name)) }
  }

  /// Keys of the parts that are written with a capital. Titles and words that are no names are left out.
  private func keys(_ written: String) -> [String] {
    Self.words(written).filter { $0.unicodeScalars.first?.isUpper ?? false }.map(Folding.nameKey).filter {
      !$0.isEmpty && !names.holds($0, .title) && !names.holds($0, .ordinary)
    }
  }

  private static func words(_ written: String) -> [String] {
    let whole = written.unicodeScalars.split { !($0.isLetter || $0.isApostrophe || $0.isHyphen) }
    return whole.flatMap { word in
      let parts = word.split { $0.isHyphen }
      return (parts.count > 1 ? [word] : []) + parts
    }.map { String($0) }
  }
}
