package import PlanModel
import CaseFiles
package import XMLKit

/// Everything a document stylesheet reads, in one tree: fixed words, the authority's look and logo, and the plan.
///
/// One tree, because a stylesheet may read nothing else: no file, no address (see `Stylesheet`).
package struct DocumentSource: Sendable {
  package var words: [String: String]
  package var authority: Authority?
  package var authorityName: String?
  package var logo: DocumentImage?

  package init(words: [String: String], authority: Authority?, authorityName: String?, logo: DocumentImage?) {
    self.words = words
    self.authority = authority
    self.authorityName = authorityName
    self.logo = logo
  }

  static let namespace = "urn:ehcplan:source"

  /// - Parameter parts: plan.xml, and review.xml where the document is about it.
  package func element(_ parts: [XMLElement]) -> XMLElement {
    var children: [XMLNode] = [.element(wordsElement), .element(authorityElement)]
    if let look = authority?.look { children.append(.element(lookElement(look))) }
    if let logo { children.append(.element(logo.element)) }
    children += parts.map(XMLNode.element)
    return XMLElement("source", namespace: DocumentSource.namespace, children: children)
  }

  private var wordsElement: XMLElement {
    let list = words.sorted { $0.key < $1.key }.map { key, text in
      XMLNode.element(
        XMLElement(
          "word", namespace: DocumentSource.namespace, attributes: [XMLAttribute("key", key)],
          children: [.text(text)]))
    }
    return XMLElement("words", namespace: DocumentSource.namespace, children: list)
  }

  private var authorityElement: XMLElement {
    let name = authority?.name ?? authorityName
    return XMLElement(
      "authority", namespace: DocumentSource.namespace, attributes: name.map { [XMLAttribute("name", $0)] } ?? [],
      children: (authority?.contacts ?? []).map { .element(help($0)) })
  }

  /// A service that families can turn to.
  private func help(_ contact: HelpContact) -> XMLElement {
    let attributes = [
      ("kind", contact.kind), ("name", contact.name), ("purpose", contact.purpose ?? ""),
      ("telephone", contact.telephone ?? ""), ("email", contact.email ?? ""), ("website", contact.website ?? ""),
    ]
    return XMLElement(
      "help", namespace: DocumentSource.namespace,
      attributes: attributes.filter { !$0.1.isEmpty }.map { XMLAttribute($0.0, $0.1) })
  }

  private func lookElement(_ look: Look) -> XMLElement {
    let attributes = [
      ("heading-colour", look.headingColour?.hex), ("accent-colour", look.accentColour?.hex),
      ("mark-colour", look.markColour?.hex), ("font", look.font),
    ]
    return XMLElement(
      "look", namespace: DocumentSource.namespace,
      attributes: attributes.compactMap { key, value in value.map { XMLAttribute(key, $0) } })
  }
}
