package import PlanModel

/// A case of many random submissions with items of all kinds, each text of it found nowhere else. The same seed gives
/// the same case.
package struct GeneratedCase {
  package private(set) var record: CaseRecord
  package private(set) var advices: [Advice] = []
  private var random: SeededGenerator
  private var counter = 0
  /// Needs that a later author may state too.
  private var stated: [(Prose, Area?)] = []

  package init(seed: UInt64, advices count: Int = 12, items: Int = 14) {
    random = SeededGenerator(seed: seed)
    record = Make.record()
    record.items = [Make.view("CV1", next("case view")), Make.request("CQ1", next("case request"))]
    for number in 1...count { advices.append(advice(number, items: items)) }
  }

  private mutating func advice(_ number: Int, items: Int) -> Advice {
    let head = RegulationHead.allCases.randomElement(using: &random) ?? .d
    var advice = Make.advice(
      "sub-\(number)", head: head, dated: Make.date(2026, 3, Int.random(in: 1...28, using: &random)))
    for index in 1...items { advice.items.append(item("I\(index)", earlier: advice.items)) }
    var narrative = Narrative(heading: next("heading"), text: Prose(next("narrative")))
    narrative.text.paragraphs.append(
      Prose.Paragraph([Prose.Run(next("narrative")), Prose.Run(next("quote"), isQuotation: true)]))
    advice.narratives = [narrative]
    return advice
  }

  private mutating func item(_ id: String, earlier: [AdviceItem]) -> AdviceItem {
    let area = Bool.random(using: &random) ? Area.allCases.randomElement(using: &random) : nil
    let kind = ItemKind.allCases.randomElement(using: &random) ?? .need
    let needs = some(of: earlier, .need)
    switch kind {
    case .view:
      return Make.view(
        id, next("view"), contributor: ["child", "parent", "other"].randomElement(using: &random) ?? "child")
    case .strength: return Make.strength(id, next("strength"), area: area)
    case .risk: return Make.risk(id, next("risk"), area: area)
    case .fact: return fact(id, area)
    case .recommendation:
      let kinds = ["assess", "referral", "other"]
      return Make.recommendation(
        id, kind: kinds.randomElement(using: &random) ?? "other", next("recommendation"), area: area)
    case .request: return Make.request(id, next("request"))
    case .noNeeds:
      return Make.noNeeds(id, next("no needs"), area: area ?? .health, assessed: Bool.random(using: &random))
    case .need: return need(id, area)
    case .outcome: return outcome(id, needs: needs, provisions: some(of: earlier, .provision))
    case .provision: return provision(id, area, needs: needs, outcomes: some(of: earlier, .outcome))
    }
  }

  private mutating func need(_ id: String, _ area: Area?) -> AdviceItem {
    let isRepeat = Int.random(in: 0..<3, using: &random) == 0
    let said =
      (isRepeat ? stated.randomElement(using: &random) : nil) ?? (
        Prose([Prose.Paragraph([Prose.Run(next("need") + " "), Prose.Run(next("said"), isQuotation: true)])]), area
      )
    stated.append(said)
    var need = Need(statement: said.0)
    need.impact = Prose(next("impact"))
    need.evidence = [Need.Evidence(words: Prose(next("evidence")))]
    var measure = Measure(words: Prose(next("measure")))
    measure.test = next("test")
    measure.score = next("score")
    measure.percentile = next("percentile")
    measure.interval = next("interval")
    need.measures = [measure]
    return AdviceItem(id, area: said.1, .need(need))
  }

  private mutating func outcome(_ id: String, needs: [String], provisions: [String]) -> AdviceItem {
    var outcome = Outcome(statement: Prose(next("outcome")))
    outcome.needs = needs
    outcome.provisions = provisions
    outcome.measure = Prose(next("measure"))
    outcome.baseline = Prose(next("baseline"))
    outcome.target = Prose(next("target"))
    outcome.byWhen = next("by when")
    var step = Outcome.Step(words: Prose(next("step")))
    step.byWhen = next("step by when")
    step.owner = next("owner")
    outcome.steps = [step]
    var monitoring = Outcome.Monitoring()
    monitoring.how = next("monitored")
    monitoring.by = next("monitor")
    outcome.monitored = monitoring
    outcome.reviewWhen = next("review")
    return AdviceItem(id, .outcome(outcome))
  }

  private mutating func fact(_ id: String, _ area: Area?) -> AdviceItem {
    var fact = Fact(kind: "history", words: Prose(next("fact")))
    fact.name = next("name")
    fact.by = next("by")
    fact.value = next("value")
    fact.unit = next("unit")
    fact.on = .month(year: 2025, month: Int.random(in: 1...12, using: &random))
    return AdviceItem(id, area: area, .fact(fact))
  }

  private mutating func provision(_ id: String, _ area: Area?, needs: [String], outcomes: [String]) -> AdviceItem {
    var row = Provision(what: Prose(next("provision")))
    row.section = Bool.random(using: &random) ? Section.provision.randomElement(using: &random) : nil
    row.needs = needs
    row.outcomes = outcomes
    row.deliveredBy = [Coded(next("who"))]
    row.qualifications = [next("qualification")]
    row.frequencies = [Provision.Frequency(words: next("how often"))]
    row.sessionLengths = [Provision.SessionLength(words: next("how long"))]
    row.group = Provision.Group(words: next("group"))
    row.period = Provision.Period(words: next("period"))
    row.totals = [Provision.Total(words: next("total"))]
    row.place = next("where")
    row.trigger = next("trigger")
    row.reviews = [Provision.Review(words: next("review"))]
    row.notes = [Prose(next("note"))]
    row.training = [Provision.Training(words: next("training"))]
    var equipment = Provision.Equipment(item: next("equipment"))
    equipment.specification = next("specification")
    equipment.suppliedBy = next("supplier")
    equipment.maintainedBy = next("maintainer")
    row.equipment = [equipment]
    row.designedBy = [Coded(next("designer"))]
    row.responsibleBody = Coded(next("body"))
    row.arrangedBy = Coded(next("arranger"))
    row.fundedBy = Coded(next("funder"))
    row.provider = next("provider")
    row.flexibility = Provision.Flexibility(limits: next("limits"))
    return AdviceItem(id, area: area, .provision(row))
  }

  private mutating func some(of items: [AdviceItem], _ kind: ItemKind) -> [String] {
    items.filter { $0.kind == kind }.map(\.id).filter { _ in Bool.random(using: &random) }
  }

  /// Words that stand nowhere else in the case.
  private mutating func next(_ what: String) -> String {
    counter += 1
    return "\(what) wording \(String(UInt16.random(in: .min ... .max, using: &random), radix: 36))x\(counter)"
  }
}
