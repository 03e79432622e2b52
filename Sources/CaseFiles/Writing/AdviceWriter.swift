package import PlanModel
package import XMLKit

/// Writes a submission in the form it was read from, for forms that are filled in beforehand, and to prove that reading
/// loses nothing.
package enum AdviceWriter {
  package static let namespace = "urn:ehcplan:advice"

  package static func element(_ advice: Advice) -> XMLElement {
    var root = ElementBuilder("advice", namespace)
    root.set("schema-version", advice.schemaVersion)
    root.set("id", advice.id)
    root.set("version", advice.version)
    root.set("kind", advice.kind.rawValue)
    root.set("supersedes", advice.supersedes)
    root.set("adds-to", advice.addsTo)
    root.set("lang", advice.language)
    root.header(advice)
    root.items(advice)
    return root.built
  }

  /// One item by itself, as the form writes it.
  package static func element(_ item: AdviceItem) -> XMLElement { ElementBuilder("items", namespace).item(item) }
}

extension ElementBuilder {
  /// Items in their order, each service where its first item stands. A service without items stands before the next.
  fileprivate mutating func items(_ advice: Advice) {
    var nextService = 0
    for item in advice.items {
      guard let service = item.service else {
        add(self.item(item))
        continue
      }
      while nextService <= service, nextService < advice.services.count {
        add(self.service(advice, nextService))
        nextService += 1
      }
    }
    while nextService < advice.services.count {
      add(self.service(advice, nextService))
      nextService += 1
    }
  }

  private func service(_ advice: Advice, _ index: Int) -> XMLElement {
    let service = advice.services[index]
    return made("service") { builder in
      builder.set("name", service.name)
      builder.set("provider", service.provider)
      for author in service.authors { builder.author(author) }
      for assessment in service.assessments { builder.assessment(assessment) }
      for narrative in service.narratives { builder.narrative(narrative) }
      for item in advice.items where item.service == index { builder.add(builder.item(item)) }
    }
  }
}
