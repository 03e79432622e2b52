import Findings
package import PlanModel
package import XMLKit

/// Writes a letter to an author as XML (element `query` of namespace `urn:ehcplan:review`, schema `schemas/query.xsd`):
/// what documents/query.xsl reads.
package struct LetterWriter {
  private let authority: Authority?
  private let writer: Officer?
  private let replyBy: CivilDate?

  /// - Parameters:
  ///   - writer: whom the author answers.
  ///   - replyBy: nil leaves a blank for the authority to fill in.
  package init(authority: Authority?, writer: Officer?, replyBy: CivilDate?) {
    self.authority = authority
    self.writer = writer
    self.replyBy = replyBy
  }

  package func element(_ letter: Letter) -> XMLElement {
    var query = ElementBuilder("query", ReviewWriter.namespace)
    query.set("schema-version", "1.0")
    query.set("annex", letter.annex)
    query.set("submission", letter.submission)
    query.set("dated", letter.dated)
    query.set("reply-by", replyBy)
    query.add("to", letter.author) {
      $1.set("name", $0.name)
      $1.set("role", $0.role.words)
      $1.set("code", $0.role.code)
      $1.set("organisation", $0.organisation)
    }
    contact(in: &query)
    query.asks(letter.whole)
    for (number, request) in letter.requests.enumerated() {
      query.request(request, sameAs: letter.requests[..<number].first { $0.asksSame(as: request) }?.item.id)
    }
    for example in letter.examples { query.add("example", example) { $1.set("key", $0) } }
    return query.built
  }

  /// The officer who writes the plan; the authority's own address and telephone where the officer gives none.
  private func contact(in query: inout ElementBuilder) {
    let telephone = writer?.telephone ?? authority?.telephone
    let email = writer?.email ?? authority?.email
    guard writer != nil || telephone != nil || email != nil else { return }
    query.add(
      query.made("contact") { contact in
        contact.set("name", writer?.name)
        contact.set("role", writer?.role)
        contact.set("team", writer?.team ?? authority?.department)
        contact.set("telephone", telephone)
        contact.set("email", email)
      })
  }
}

extension ElementBuilder {
  fileprivate mutating func asks(_ asks: [Letter.Ask]) {
    add("ask", each: asks) { ask, element in
      for phrase in ask.quoted { element.add("quoted", phrase) }
      element.add("words", ask.words)
    }
  }

  fileprivate mutating func request(_ request: Letter.Request, sameAs other: String?) {
    let fields = ItemFields(request.item.content)
    add("request", request) { request, element in
      element.set("item", request.item.id)
      element.set("label", request.label)
      element.set("kind", request.item.kind.rawValue)
      element.set("same-as", other)
      for field in [fields.main] + fields.others {
        let marks = request.findings.filter { fields.field($0) == field }.flatMap { finding in
          finding.ranges.map { CutProse.Mark($0, weight: finding.severity.weight) }
        }
        element.add("words", CutProse(field.words, at: marks).shortened(to: 1500)) { words, child in
          child.set("field", field.name)
          child.prose(words)
        }
      }
      element.asks(request.asks)
    }
  }
}
