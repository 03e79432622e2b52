/// One item of advice: what every kind of item has in common, and its own content.
package struct AdviceItem: Sendable, Hashable {
  /// The author's name for the item, once only in the submission.
  package var id: String
  package var area: Area?
  /// Codes of the evidence it rests on, as the author gave them.
  package var evidenceCodes: [String] = []
  /// Page or paragraph of the author's own report.
  package var page: String?
  package var relatesTo: [String] = []
  /// In advice for a review: entries of the present plan that it is about, by their labels.
  package var concerns: [String] = []
  /// The author of this item, where the submission has several.
  package var author: String?
  /// Index into `Advice.services`, for a letter of several services.
  package var service: Int?
  /// Line of the item in the sender's file.
  package var line: Int = 0
  package var content: Content

  package init(_ id: String, area: Area? = nil, _ content: Content) {
    self.id = id
    self.area = area
    self.content = content
  }

  package enum Content: Sendable, Hashable {
    case view(View)
    case strength(Prose)
    case need(Need)
    case outcome(Outcome)
    case provision(Provision)
    case fact(Fact)
    case risk(Prose)
    case recommendation(Recommendation)
    case request(FamilyRequest)
    case noNeeds(NoNeeds)
  }

  package var kind: ItemKind {
    switch content {
    case .view: .view
    case .strength: .strength
    case .need: .need
    case .outcome: .outcome
    case .provision: .provision
    case .fact: .fact
    case .risk: .risk
    case .recommendation: .recommendation
    case .request: .request
    case .noNeeds: .noNeeds
    }
  }

  /// Names of the needs of the same submission that the item serves.
  package var needs: [String] {
    switch content {
    case .outcome(let outcome): outcome.needs
    case .provision(let provision): provision.needs
    case .recommendation(let recommendation): recommendation.needs
    default: []
    }
  }
}

/// A view, interest or hope. It is assembled into section A and never rewritten (CFA 2014 s.19).
package struct View: Sendable, Hashable {
  package var words: Prose
  package var contributor: String
  package var contributorName: String?
  package var mode: String?
  package var topic: String?
  package var gatheredBy: String?
  package var on: PartialDate?
  package var media: String?
  package init(words: Prose, contributor: String) {
    self.words = words
    self.contributor = contributor
  }
}

package struct Need: Sendable, Hashable {
  package var statement: Prose
  package var impact: Prose?
  package var evidence: [Evidence] = []
  package var measures: [Measure] = []
  package var metBy: [String] = []
  package var isParentReported = false
  package var isPrimary = false
  package init(statement: Prose) { self.statement = statement }

  package struct Evidence: Sendable, Hashable {
    package var words: Prose
    package var codes: [String] = []
    package init(words: Prose) { self.words = words }
  }
}

package struct Measure: Sendable, Hashable {
  package var words: Prose
  package var test: String?
  package var score: String?
  package var percentile: String?
  package var interval: String?
  package var on: PartialDate?
  package init(words: Prose) { self.words = words }
}

package struct Outcome: Sendable, Hashable {
  package var statement: Prose
  package var measure: Prose?
  package var baseline: Prose?
  package var target: Prose?
  package var byWhen: String?
  package var byWhenDate: PartialDate?
  package var steps: [Step] = []
  package var monitored: Monitoring?
  package var reviewWhen: String?
  package var aspiration: String?
  package var needs: [String] = []
  package var provisions: [String] = []
  package var term: String?
  package var theme: String?
  package var achievedOn: CivilDate?
  package init(statement: Prose) { self.statement = statement }

  package struct Step: Sendable, Hashable {
    package var words: Prose
    package var byWhen: String?
    package var owner: String?
    package init(words: Prose) { self.words = words }
  }

  package struct Monitoring: Sendable, Hashable {
    package var how: String = ""
    package var by: String?
    package var every: String?
    package init() {}
  }
}

package struct Fact: Sendable, Hashable {
  package var kind: String
  package var words: Prose
  package var name: String?
  package var code: String?
  package var codeSystem: String?
  package var on: PartialDate?
  package var by: String?
  package var value: String?
  package var unit: String?
  package var interval: String?
  package var percentile: String?
  package var edition: String?
  package var hours: String?
  package var cost: String?
  package var qualification: String?
  package var status: String?
  package init(kind: String, words: Prose) {
    self.kind = kind
    self.words = words
  }
}

package struct Recommendation: Sendable, Hashable {
  package var kind: String
  package var words: Prose
  package var needs: [String] = []
  package init(kind: String, words: Prose) {
    self.kind = kind
    self.words = words
  }
}

/// Something the family asks for, with the authority's answer where the case file records one.
package struct FamilyRequest: Sendable, Hashable {
  package var kind: String
  package var words: Prose
  package var madeBy: String?
  package var on: CivilDate?
  package var answer: String?
  package var answeredOn: CivilDate?
  package var reason: String?
  package init(kind: String, words: Prose) {
    self.kind = kind
    self.words = words
  }
}

/// A statement that there are no needs in an area. Without a date of assessment it is a nil return, not a finding of
/// no needs.
package struct NoNeeds: Sendable, Hashable {
  package var words: Prose
  package var assessedOn: PartialDate?
  package init(words: Prose) { self.words = words }
}
