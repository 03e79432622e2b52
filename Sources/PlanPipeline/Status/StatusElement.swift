import PlanModel
import XMLKit

/// Writes an overview as XML (namespace `urn:ehcplan:status`, schema `schemas/status.xsd`), for documents/status.xsl:
/// codes and dates as attributes, and the sentences that the text output has too.
struct StatusElement {
  static let namespace = "urn:ehcplan:status"
  let words: StatusWords

  func element(_ share: ShareOverview) -> XMLElement {
    // A link leads to the first case of a reference; two folders of one case are told by the page itself.
    let places = Dictionary(
      share.cases.enumerated().map { ($1.reference, "case_\($0 + 1)") }, uniquingKeysWith: { first, _ in first })
    let today = share.today.map { entry in
      node(
        "entry", [("ref", entry.reference), ("to", entry.reference.flatMap { places[$0] })],
        entry.reasons.map { node("reason", [("kind", $0.kind.rawValue)], text: words.reason($0)) })
    }
    let cases = share.cases.enumerated().map { index, overview in element(overview, id: "case_\(index + 1)") }
    return node(
      "status",
      [
        ("schema-version", "1.0"), ("date", share.date.iso),
        ("cases", String(share.cases.count + share.unreadable.count)),
      ],
      [watcher(share.watcher)] + today + ChaseList(share.cases).groups.map { chase($0, places) } + cases
        + share.retired.map { node("retired", [("ref", $0.reference)], text: words.retired($0)) })
  }

  private func watcher(_ watcher: WatcherState) -> XMLElement {
    node(
      "watcher", [("run", watcher.run.rawValue), ("trouble", watcher.trouble)], text: words.watcher(watcher))
  }

  private func chase(_ group: ChaseList.Group, _ places: [String: String]) -> XMLElement {
    node(
      "chase", [("of", words.adviser(group.adviser, otherwise: group.title))],
      group.requests.map { request in
        let advice = request.advice
        return node(
          "request",
          [
            ("ref", request.reference), ("to", places[request.reference]), ("title", advice.title),
            ("asked", advice.askedOn?.iso), ("due", advice.dueOn?.iso), ("left", words.left(advice.daysLeft)),
            ("late", advice.daysLate.map { _ in "yes" }), ("chased", advice.chasedOn?.iso),
          ])
      })
  }

  private func element(_ overview: CaseOverview, id: String) -> XMLElement {
    let turns = overview.turns.map {
      node("turn", [("party", $0.party.rawValue), ("of", words.party($0.party))], text: words.step($0))
    }
    let files = overview.files.map { file in
      node(
        "file", [("place", file.place.rawValue)],
        text: words.filled("status.file." + file.place.rawValue, file.id, words.why(file)))
    }
    let lines = overview.advice.filter(\.isOpen) + overview.advice.filter { !$0.isOpen }
    return node(
      "case",
      [
        ("id", id), ("ref", overview.reference), ("stage", overview.stage?.rawValue),
        ("draft", overview.draft.map(words.draft)), ("issued", overview.issued.map(words.draft)),
      ],
      turns + overview.shownClocks.map(clock) + lines.map(advice) + files
        + overview.notMade.map { node("not-made", text: $0) })
  }

  private func clock(_ line: ClockLine) -> XMLElement {
    node(
      "limit",
      [
        ("id", line.id), ("state", line.state), ("binds", line.binds ? "yes" : "no"), ("title", line.title),
        ("authority", line.authority), ("due", line.due?.iso), ("left", words.left(line)), ("used", words.used(line)),
      ])
  }

  private func advice(_ line: AdviceLine) -> XMLElement {
    node(
      "advice",
      [
        ("head", line.head.rawValue), ("title", line.title), ("state", line.state.rawValue),
        ("state-words", words.state(line.state)), ("open", line.isOpen ? "yes" : "no"),
        ("of", line.state == .notRequested ? nil : words.adviser(line.adviser, otherwise: line.title)),
        ("asked", line.askedOn?.iso), ("due", line.isAwaited ? line.dueOn?.iso : nil),
        ("left", words.left(line.daysLeft)), ("late", line.daysLate.map { _ in "yes" }),
        ("chased", line.isAwaited ? line.chasedOn?.iso : nil), ("received", line.receivedOn?.iso),
      ])
  }

  /// What is nil or empty is left out.
  private func node(
    _ name: String, _ attributes: [(String, String?)] = [], _ children: [XMLElement] = [], text: String? = nil
  ) -> XMLElement {
    XMLElement(
      name, namespace: StatusElement.namespace,
      attributes: attributes.compactMap { name, value in
        value.flatMap { $0.isEmpty ? nil : XMLAttribute(name, XMLSafe.line($0)) }
      },
      children: text.map { [.text(XMLSafe.line($0))] } ?? children.map(XMLNode.element))
  }
}

/// A line of text from a file of somebody else's, as XML can hold it.
private enum XMLSafe {
  /// Characters that XML has no way to write, and ends of lines, become spaces.
  static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnfit) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isUnfit($0) ? " " : $0 }))
  }

  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) || scalar.value & 0xfffe == 0xfffe
  }
}
