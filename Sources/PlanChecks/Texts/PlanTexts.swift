package import PlanModel

/// The words of a plan's entries, each field read once for all rules that look for phrases.
package struct PlanTexts: Sendable {
  package let lists: PhraseLists
  /// Fields of each entry, by its place in the plan.
  private let fields: [[Field]]

  package struct Field: Sendable {
    /// Name of the field as in the form, such as "what".
    package let name: String
    package let text: PhraseLists.Text
  }

  /// Reads nothing: for rules that look at fields only.
  package init() {
    lists = PhraseLists()
    fields = []
  }

  package init(_ plan: Plan, _ lists: PhraseLists) {
    self.lists = lists
    fields = plan.entries.map { entry in
      // Section A is the family's own, and is never measured by its words.
      entry.section == .a
        ? [] : entry.proseByField.map { Field(name: $0.field, text: lists.text($0.prose)) }.filter { !$0.text.isEmpty }
    }
  }

  package subscript(_ index: Int) -> [Field] { fields.indices.contains(index) ? fields[index] : [] }
}

extension PlanEntry {
  /// What the entry says in words, field by field, the statement itself first.
  package var proseByField: [(field: String, prose: Prose)] {
    switch content {
    case .need(let need):
      [("statement", need.statement)] + [("impact", need.impact)].present
        + furtherImpacts.map { ("impact", $0.words) } + need.evidence.map { ("evidence", $0.words) }
    case .outcome(let outcome):
      [("statement", outcome.statement)]
        + [("measure", outcome.measure), ("baseline", outcome.baseline), ("target", outcome.target)].present
        + outcome.steps.map { ("step", $0.words) }
    case .provision(let row): [("what", row.what)] + row.notes.map { ("note", $0) } + row.shortFields
    case .strength(let words), .risk(let words): [("text", words)]
    case .fact(let fact): [("text", fact.words)]
    case .recommendation(let recommendation): [("text", recommendation.words)]
    case .noNeeds(let reply): [("text", reply.words)]
    case .view(let view): [("text", view.words)]
    case .request(let request): [("text", request.words)]
    }
  }
}

extension [(field: String, prose: Prose)] {
  fileprivate init(_ field: String, _ words: [String?]) {
    self = words.compactMap { $0 }.map { (field, Prose($0)) }
  }
}

extension [(String, Prose?)] {
  fileprivate var present: [(field: String, prose: Prose)] {
    compactMap { pair in pair.1.map { (field: pair.0, prose: $0) } }
  }
}

extension Provision {
  /// Fields of a few words each.
  fileprivate var shortFields: [(field: String, prose: Prose)] {
    var fields = [(field: String, prose: Prose)]("delivered-by", deliveredBy.map(\.words))
    fields += .init("qualification", qualifications)
    fields += .init("designed-by", designedBy.map(\.words))
    fields += .init("frequency", frequencies.map(\.words))
    fields += .init("where", [place])
    fields += .init("trigger", [trigger])
    fields += .init("responsible-body", [responsibleBody?.words])
    fields += .init("arranged-by", [arrangedBy?.words])
    fields += .init("commissioner", [commissioner?.name])
    fields += .init("provider", [provider])
    fields += .init("training", training.map(\.words))
    fields += .init("review", reviews.map(\.words))
    return fields
  }
}
