package import PlanModel
import XMLKit

/// A case file for a clerk to fill in: what is known is in it, what must be known is a blank, all else is put aside.
package struct NewCaseForm: Sendable, Hashable {
  package var reference: String
  /// The law the plan will be made under. Its heads of advice are listed.
  package var profile: Profile
  /// What is known of the child, by the names of the form's elements. An empty surname is that of a person who has one
  /// name only.
  package var child: [String: String] = [:]
  /// Name of a parent or carer.
  package var parent: String?
  /// Name of the EHC co-ordinator.
  package var coordinator: String?
  package var requestReceived: CivilDate?

  package init(reference: String, profile: Profile) {
    self.reference = reference
    self.profile = profile
  }

  /// - Parameter guide: that of case files.
  package func bytes(_ guide: FormGuide) -> [UInt8] {
    var page = NewFormPage(guide)
    var parts: [NewPart] = []
    let type = guide.type(guide.root.type) ?? FormType(name: "")
    let grouped = Set(CaseChapter.all.flatMap(\.elements))
    let others = type.children.map(\.name).filter { !grouped.contains($0) }
    let chapters = CaseChapter.all + (others.isEmpty ? [] : [CaseChapter(title: "Other parts", elements: others)])
    for (number, chapter) in chapters.enumerated() {
      parts += [.gap, .note("\(number + 1). \(chapter.title)")]
      for element in chapter.elements.compactMap(type.child) {
        parts.append(.gap)
        parts += self.parts(element, &page)
      }
    }
    parts += page.listed() + [.gap]
    let root = NewElement(
      guide.root.name, [("schema-version", guide.version), ("ref", reference), ("profile", profile.id)], .parts(parts))
    return NewFormWriter.bytes(root, namespace: guide.namespace, preface: preface)
  }

  private var preface: String {
    """
    The case file of case \(reference): what the local authority knows of the case. It stands in the folder of the \
    case beside the folder advice, into which the advice goes.
    \(NewFormPage.instructions)
    The reference stands in names of files: let it hold no name of a person.
    """
  }

  private func parts(_ element: FormElement, _ page: inout NewFormPage) -> [NewPart] {
    switch element.name {
    case "child":
      let known = child.reduce(into: [String: [NewElement]]()) { known, entry in
        known[entry.key] = [NewElement(entry.key, words: entry.value)]
      }
      return filled(element, [], known: known, &page)
    case "contact":
      let known = parent.map { ["name": [NewElement("name", words: $0)]] } ?? [:]
      return filled(element, [("parental-responsibility", "")], known: known, &page)
    case "authority-contact":
      guard let coordinator else { return page.offer(element) }
      let known = ["name": [NewElement("name", words: coordinator)]]
      return filled(element, [("part", "coordinator")], known: known, &page)
    case "decision-maker":
      return filled(element, [("who", "")], known: [:], &page)
    case "event": return events(element, &page)
    case "advice-request": return adviceRequests(element, &page)
    default: return page.offer(element)
    }
  }

  /// An element that stands in the form, with all that may stand inside it.
  private func filled(
    _ element: FormElement, _ attributes: [(String, String)], known: [String: [NewElement]], _ page: inout NewFormPage
  ) -> [NewPart] {
    let mark = attributes.contains { $0.1.isEmpty } ? "FILL IN: " : ""
    let note = mark + page.notes.note(element)
    let inner = page.parts(of: element.type, inside: element.lands, known: known)
    return [.note(note), .element(NewElement(element.name, attributes, .parts(inner)))]
  }

  private func events(_ element: FormElement, _ page: inout NewFormPage) -> [NewPart] {
    let day = requestReceived?.iso ?? ""
    let received = NewElement(element.name, [("kind", "request-received"), ("on", day)])
    var decided = page.placeholders.element(element)
    decided.attributes = decided.attributes.map { attribute in
      var attribute = attribute
      if attribute.name == "kind" { attribute.value = "decision-to-assess" }
      return attribute
    }
    return [
      .note(page.notes.note(element)),
      .note((day.isEmpty ? "FILL IN on: t" : "T") + "he day on which the request for an assessment came."),
      .element(received), .note("The next step, when it has been taken. Give every step an element of its own."),
      .aside([decided]),
    ]
  }

  /// Advice that is always sought stands in the list from the start, as not yet requested.
  private func adviceRequests(_ element: FormElement, _ page: inout NewFormPage) -> [NewPart] {
    var parts: [NewPart] = [
      .note(page.notes.note(element)),
      .note(
        """
        Advice that must always be sought. When you ask for it, write the name of the person or service into from, \
        change status to requested, and add the day: requested-on="\(Placeholders.day)". When it comes, change status to \
        received and add received-on.
        """),
    ]
    for rule in profile.adviceHeads where rule.when == .always {
      parts.append(.note("Head \(rule.head.rawValue). " + CaseChapter.words(rule)))
      parts.append(.element(request(rule, "not-requested")))
    }
    for rule in profile.adviceHeads where rule.when != .always {
      parts.append(.note("Head \(rule.head.rawValue). " + CaseChapter.words(rule)))
      parts.append(.aside([request(rule, "not-requested")]))
    }
    return parts
  }

  private func request(_ rule: AdviceHeadRule, _ status: String) -> NewElement {
    let asked = AdviceTopic.asked(rule.head)
    var attributes = [("regulation", rule.head.rawValue), ("from", asked.from)]
    if let role = asked.role { attributes.append(("role", role)) }
    return NewElement("advice-request", attributes + [("status", status)])
  }
}

/// The parts of a case file that belong together, in the order in which a case is worked.
private struct CaseChapter {
  var title: String
  var elements: [String]

  static let all = [
    CaseChapter(title: "The child or young person", elements: ["child"]),
    CaseChapter(title: "The family, and names in the advice", elements: ["contact", "decision-maker", "other-name"]),
    CaseChapter(
      title: "The authority, and the services round the child",
      elements: ["authority", "authority-contact", "commissioner", "service-involved"]),
    CaseChapter(title: "Types of need", elements: ["sen-type"]),
    CaseChapter(
      title: "What happened, and when",
      elements: ["event", "exemption", "panel", "phase-transfer", "transferred-in", "custody"]),
    CaseChapter(title: "Advice", elements: ["advice-request"]),
    CaseChapter(title: "What the family says and asks for", elements: ["view", "request"]),
    CaseChapter(
      title: "Later, when there is a draft",
      elements: [
        "representation", "health-agreement", "section-note", "placement", "education-otherwise", "personal-budget",
        "five-day-note", "signature", "distribution",
      ]),
  ]

  static func words(_ rule: AdviceHeadRule) -> String {
    let when =
      switch rule.when {
      case .adulthood: " From the year in which preparing for adulthood begins."
      case .always, .ifAppropriate, .onRequest: ""
      }
    let note = rule.note.map { " " + $0 } ?? ""
    return "\(rule.title), from \(rule.from).\(when)\(note)"
  }
}
