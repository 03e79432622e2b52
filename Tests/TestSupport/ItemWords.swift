package import PlanModel

/// Every word of an item that a reader must be able to find: all its strings and dates, by reflection, so that a field
/// that is added to the model later is looked for without anybody thinking of it.
package enum ItemWords {
  /// Fields that hold a code, a link, or a number that says again what words beside it say.
  private static let unprinted: Set<String> = [
    "contributor", "mode", "topic", "code", "codes", "codeSystem", "body", "kind", "type", "metBy", "needs", "outcomes",
    "provisions", "within", "term", "theme", "csdpaHead", "times", "per", "minutes", "toMinutes", "min", "max", "ratio",
    "hours", "sessions", "weeks", "agreed", "aspiration", "section", "answer", "status", "language", "direction",
    "media",
    "every", "from", "to", "cost",
  ]

  /// Texts as they stand in the model, each at most one run of one paragraph long.
  package static func texts(of item: AdviceItem) -> [String] { collected(item.content) }

  /// All that an annex prints of a submission besides its items.
  package static func texts(ofNarratives advice: Advice) -> [String] {
    let open = (advice.narratives + advice.services.flatMap(\.narratives)).filter { !$0.isConfidential }
    return open.flatMap { [$0.heading] + collected($0.text) }
      + [advice.viewsGathered, advice.limits].compactMap { $0 }
      .flatMap { collected($0) }
  }

  /// The texts that a document does not hold, in whatever case and with whatever white space, quotation marks and dashes
  /// it prints them.
  package static func missing(_ texts: [String], from document: String) -> [String] {
    missing(texts, from: FoldedWords(document))
  }

  package static func missing(_ texts: [String], from document: FoldedWords) -> [String] {
    texts.filter { !document.hold($0) }
  }

  private static func collected(_ value: Any) -> [String] {
    switch value {
    case let text as String: return text.isEmpty ? [] : [text]
    case let date as PartialDate: return [date.displayed()]
    case let date as CivilDate: return [date.displayed(.long)]
    default:
      return Mirror(reflecting: value).children.flatMap { child -> [String] in
        if let label = child.label, unprinted.contains(label) { return [] }
        return collected(child.value)
      }
    }
  }
}
