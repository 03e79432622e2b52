import PlanModel
import XMLKit

extension ElementBuilder {
  /// One item of advice, or of the case file.
  func item(_ item: AdviceItem) -> XMLElement {
    made(item.kind.rawValue, line: item.line) { builder in
      builder.set("id", item.id)
      builder.set("area", item.area?.rawValue)
      builder.set("src", item.evidenceCodes)
      builder.set("page", item.page)
      builder.set("relates-to", item.relatesTo)
      builder.set("concerns", item.concerns)
      builder.set("author", item.author)
      builder.content(item.content)
    }
  }

  private mutating func content(_ content: AdviceItem.Content) {
    switch content {
    case .view(let view): self.view(view)
    case .strength(let words), .risk(let words): prose(words)
    case .need(let need): self.need(need)
    case .outcome(let outcome): self.outcome(outcome)
    case .provision(let provision): self.provision(provision)
    case .fact(let fact): self.fact(fact)
    case .recommendation(let recommendation):
      set("kind", recommendation.kind)
      set("needs", recommendation.needs)
      prose(recommendation.words)
    case .request(let request): self.request(request)
    case .noNeeds(let noNeeds):
      set("assessed-on", noNeeds.assessedOn)
      prose(noNeeds.words)
    }
  }

  private mutating func view(_ view: View) {
    set("contributor", view.contributor)
    set("contributor-name", view.contributorName)
    set("mode", view.mode)
    set("topic", view.topic)
    set("gathered-by", view.gatheredBy)
    set("on", view.on)
    set("media", view.media)
    prose(view.words)
  }

  private mutating func need(_ need: Need) {
    set("met-by", need.metBy)
    if need.isParentReported { set("parent-reported", true) }
    if need.isPrimary { set("primary", true) }
    add("statement", need.statement)
    add("impact", need.impact)
    add("evidence", each: need.evidence) {
      $1.set("src", $0.codes)
      $1.prose($0.words)
    }
    add("measure", each: need.measures) {
      $1.set("test", $0.test)
      $1.set("score", $0.score)
      $1.set("percentile", $0.percentile)
      $1.set("interval", $0.interval)
      $1.set("on", $0.on)
      $1.prose($0.words)
    }
  }

  private mutating func outcome(_ outcome: Outcome) {
    set("needs", outcome.needs)
    set("provisions", outcome.provisions)
    set("term", outcome.term)
    set("theme", outcome.theme)
    set("achieved-on", outcome.achievedOn)
    add("statement", outcome.statement)
    add("measure", outcome.measure)
    add("baseline", outcome.baseline)
    add("target", outcome.target)
    add("by-when", outcome.byWhen) {
      $1.set("date", outcome.byWhenDate)
      $1.text($0)
    }
    add("step", each: outcome.steps) {
      $1.set("by-when", $0.byWhen)
      $1.set("owner", $0.owner)
      $1.prose($0.words)
    }
    add("monitored", outcome.monitored) {
      $1.set("by", $0.by)
      $1.set("every", $0.every)
      $1.text($0.how)
    }
    add("review-when", outcome.reviewWhen)
    add("aspiration", outcome.aspiration)
  }

  private mutating func fact(_ fact: Fact) {
    set("kind", fact.kind)
    set("name", fact.name)
    set("code", fact.code)
    set("code-system", fact.codeSystem)
    set("on", fact.on)
    set("by", fact.by)
    set("value", fact.value)
    set("unit", fact.unit)
    set("interval", fact.interval)
    set("percentile", fact.percentile)
    set("edition", fact.edition)
    set("hours", fact.hours)
    set("cost", fact.cost)
    set("qualification", fact.qualification)
    set("status", fact.status)
    prose(fact.words)
  }

  private mutating func request(_ request: FamilyRequest) {
    set("kind", request.kind)
    set("made-by", request.madeBy)
    set("on", request.on)
    set("answer", request.answer)
    set("answered-on", request.answeredOn)
    set("reason", request.reason)
    prose(request.words)
  }
}
