import PlanModel
import XMLKit

/// Reads one item of advice, or of the case file: what all items have in common, and what this kind holds.
enum ItemReader {
  /// Nil for an element that is no item.
  static func item(_ element: XMLElement, service: Int?) -> AdviceItem? {
    guard let kind = ItemKind(rawValue: element.name), let id = element.value("id") else { return nil }
    var item = AdviceItem(id, area: element.value("area").flatMap(Area.init), content(element, kind))
    item.evidenceCodes = element.list("src")
    item.page = element.value("page")
    item.relatesTo = element.list("relates-to")
    item.concerns = element.list("concerns")
    item.author = element.value("author")
    item.service = service
    item.line = element.line
    return item
  }

  private static func content(_ element: XMLElement, _ kind: ItemKind) -> AdviceItem.Content {
    switch kind {
    case .view: .view(view(element))
    case .strength: .strength(element.prose)
    case .need: .need(NeedReader.need(element))
    case .outcome: .outcome(OutcomeReader.outcome(element))
    case .provision: .provision(ProvisionReader.provision(element))
    case .fact: .fact(fact(element))
    case .risk: .risk(element.prose)
    case .recommendation: .recommendation(recommendation(element))
    case .request: .request(request(element))
    case .noNeeds: .noNeeds(noNeeds(element))
    }
  }

  private static func view(_ element: XMLElement) -> View {
    var view = View(words: element.prose, contributor: element.value("contributor") ?? "")
    view.contributorName = element.value("contributor-name")
    view.mode = element.value("mode")
    view.topic = element.value("topic")
    view.gatheredBy = element.value("gathered-by")
    view.on = element.partialDate("on")
    view.media = element.value("media")
    return view
  }

  private static func fact(_ element: XMLElement) -> Fact {
    var fact = Fact(kind: element.value("kind") ?? "", words: element.prose)
    fact.name = element.value("name")
    fact.code = element.value("code")
    fact.codeSystem = element.value("code-system")
    fact.on = element.partialDate("on")
    fact.by = element.value("by")
    fact.value = element.value("value")
    fact.unit = element.value("unit")
    fact.interval = element.value("interval")
    fact.percentile = element.value("percentile")
    fact.edition = element.value("edition")
    fact.hours = element.value("hours")
    fact.cost = element.value("cost")
    fact.qualification = element.value("qualification")
    fact.status = element.value("status")
    return fact
  }

  private static func recommendation(_ element: XMLElement) -> Recommendation {
    var recommendation = Recommendation(kind: element.value("kind") ?? "", words: element.prose)
    recommendation.needs = element.list("needs")
    return recommendation
  }

  private static func request(_ element: XMLElement) -> FamilyRequest {
    var request = FamilyRequest(kind: element.value("kind") ?? "", words: element.prose)
    request.madeBy = element.value("made-by")
    request.on = element.date("on")
    request.answer = element.value("answer")
    request.answeredOn = element.date("answered-on")
    request.reason = element.value("reason")
    return request
  }

  private static func noNeeds(_ element: XMLElement) -> NoNeeds {
    var noNeeds = NoNeeds(words: element.prose)
    noNeeds.assessedOn = element.partialDate("assessed-on")
    return noNeeds
  }
}
