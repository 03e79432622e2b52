import PlanModel

/// Where an item belongs (regulation 12(1); the grid of what each section may contain).
enum Destination: Equatable {
  case section(Section, Area?)
  /// Kept out of the sections until a person decides. The reason is a key of `words/`.
  case waiting(reason: String)

  init(of item: AdviceItem, placing: Placing) {
    switch item.content {
    case .view:
      self = .section(.a, nil)
    case .strength, .risk, .noNeeds:
      // A strength of no stated area is about the whole child, and section A holds those.
      if item.area == nil, case .strength = item.content {
        self = .section(.a, nil)
      } else {
        self = .section(placing.section(ofNeedIn: item.area), item.area)
      }
    case .need:
      self = .section(placing.section(ofNeedIn: item.area), item.area)
    case .outcome:
      self = .section(.e, item.area)
    case .provision(let provision):
      self = .section(placing.section(of: provision, area: item.area), item.area)
    case .fact(let fact):
      let section = placing.section(ofFact: fact.kind, area: item.area)
      // What is done now, what it costs and what a setting thinks of it is no need: it stays in the annex.
      self = section == .k ? .waiting(reason: "waiting.annex-only") : .section(section, item.area)
    case .recommendation(let recommendation):
      self = Destination(of: recommendation, area: item.area, placing: placing)
    case .request(let request):
      let isAnswered = request.answer.map { $0 != "open" } ?? false
      self =
        request.kind == "personal-budget"
        ? .section(.j, nil) : .waiting(reason: isAnswered ? "waiting.answered" : "waiting.request.\(request.kind)")
    }
  }

  /// A recommended assessment is part of what is known about the need. Anything else that is recommended is neither
  /// need nor provision as it stands: a person must decide what it becomes.
  private init(of recommendation: Recommendation, area: Area?, placing: Placing) {
    switch recommendation.kind {
    case "assess", "referral": self = .section(placing.section(ofNeedIn: area), area)
    default: self = .waiting(reason: "waiting.recommendation.\(recommendation.kind)")
    }
  }

  /// As a person decided, where somebody did. Nil where the section that was named cannot hold such an item.
  func decided(_ decision: Decision?, _ item: AdviceItem) -> Destination? {
    guard let value = decision?.value, value.section != nil || value.area != nil else { return self }
    if let named = value.section, !Destination.sections(thatHold: item.content).contains(named) { return nil }
    switch self {
    case .section(let section, let area): return .section(value.section ?? section, value.area ?? area)
    case .waiting: return value.section.map { .section($0, value.area ?? item.area) } ?? self
    }
  }

  private static let provisionSections: Set<Section> = [.f, .g, .h1, .h2]

  /// What an item becomes in its section: a recommendation that a person places among the help is help, in its own
  /// words.
  func content(of item: AdviceItem) -> AdviceItem.Content {
    guard case .section(let section, _) = self, Destination.provisionSections.contains(section),
      case .recommendation(let recommendation) = item.content
    else { return item.content }
    var row = Provision(what: recommendation.words)
    row.needs = recommendation.needs
    return .provision(row)
  }

  /// Needs are no help and help is no outcome: each kind of item has its sections (regulation 12(1)(a) to (j)).
  private static func sections(thatHold content: AdviceItem.Content) -> Set<Section> {
    switch content {
    case .view: [.a]
    case .strength: [.a, .b, .c, .d]
    case .need, .risk, .noNeeds: [.b, .c, .d]
    case .fact: [.a, .b, .c, .d, .f, .g, .h1, .h2]
    // What somebody recommended is a finding about the need, or becomes help in the same words.
    case .recommendation: [.b, .c, .d, .f, .g, .h1, .h2]
    case .outcome: [.e]
    case .provision: provisionSections
    case .request: [.j]
    }
  }
}
