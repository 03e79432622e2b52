import PlanModel
import XMLKit

extension NewAdviceForm {
  /// Needs, outcomes and provision, and what goes with them.
  func items(_ topic: AdviceTopic, _ page: inout NewFormPage) -> [NewPart] {
    var parts: [NewPart] = [
      .gap,
      .note(
        """
        4. Needs, outcomes and provision. Regulation 6(1) asks every adviser for all three: what the needs are, what \
        provision may be required to meet them, and what outcomes it is meant to achieve.
        \(topic.guidance)
        """),
      .note(
        """
        Say of each row of provision what it is, who gives it and with what qualification, how often, for how long, \
        alone or in what group, and in which part of the year. A plan must be specific, and normally give numbers (SEND \
        Code of Practice 9.69). You may comment on the amount of provision; no authority may have a blanket policy against \
        it (Code 9.51). Give every item an id of its own. The ids tie the items together: a row names the needs it meets \
        and the outcomes it works towards.
        """),
    ]
    let live = [need(topic, &page), outcome(topic, &page), provision(topic, &page)]
    for part in live { parts += [.gap] + part }
    if let example = topic.example { parts += [.gap] + worked(example, &page) }
    if !topic.rows.isEmpty { parts += rows(topic, &page) }
    parts += [.gap, .note("5. Facts and other items")]
    parts += facts(topic, &page)
    for name in ["strength", "risk", "recommendation", "no-needs", "view"] { parts += [.gap] + item(name, &page) }
    if head == .d { parts += [.gap] + placementFeature(&page) }
    if topic.hasServices { parts += [.gap] + service(&page) }
    return parts
  }

  // MARK: - The three that regulation 6(1) asks for

  private func need(_ topic: AdviceTopic, _ page: inout NewFormPage) -> [NewPart] {
    guard let element = page.child("need", of: page.guide.root.type) else { return [] }
    let attributes = [("id", page.placeholders.nextName("need")), ("area", topic.area ?? "")]
    let note = (topic.area == nil ? "FILL IN area: " : "") + page.notes.note(element)
    let inner = page.parts(of: element.type, inside: element.lands)
    return [.note(note), .element(NewElement("need", attributes, .parts(inner)))]
  }

  private func outcome(_ topic: AdviceTopic, _ page: inout NewFormPage) -> [NewPart] {
    guard let element = page.child("outcome", of: page.guide.root.type) else { return [] }
    var attributes = [("id", page.placeholders.nextName("outcome"))]
    if let area = topic.area { attributes.append(("area", area)) }
    attributes += [("needs", "N1"), ("provisions", "P1")]
    let note = page.notes.note(element)
    let inner = page.parts(of: element.type, inside: element.lands, blanks: ["by-when": []])
    return [.note(note), .element(NewElement("outcome", attributes, .parts(inner)))]
  }

  private func provision(_ topic: AdviceTopic, _ page: inout NewFormPage) -> [NewPart] {
    guard let element = page.child("provision", of: page.guide.root.type) else { return [] }
    var attributes = [("id", page.placeholders.nextName("provision")), ("section", topic.section ?? "")]
    if let area = topic.area { attributes.append(("area", area)) }
    attributes += [("needs", "N1"), ("outcomes", "O1")]
    let note = (topic.section?.isEmpty ?? true ? "FILL IN section: " : "") + page.notes.note(element)
    let inner = page.parts(
      of: element.type, inside: element.lands,
      blanks: ["delivered-by": [], "frequency": ["times", "per"], "session-length": ["minutes"]],
      hidden: hidden(topic))
    return [
      .note("Where a part of the row does not fit, such as how often for a piece of equipment, delete it."),
      .note(note), .element(NewElement("provision", attributes, .parts(inner))),
    ]
  }

  /// Parts of a row that only other services use.
  private func hidden(_ topic: AdviceTopic) -> Set<String> {
    if topic.section == "F" { return ["commissioner", "provider", "social-care-team"] }
    return topic.area == "social-care" ? ["commissioner"] : ["social-care-team"]
  }

  private func worked(_ example: WorkedExample, _ page: inout NewFormPage) -> [NewPart] {
    let need = page.placeholders.nextName("need")
    let outcome = page.placeholders.nextName("outcome")
    let provision = page.placeholders.nextName("provision")
    let deliveredBy: String = if case .words(let words)? = example.parts.first?.content { words } else { "" }
    return [
      .note(
        """
        An example of a need, an outcome and a row of provision that say all that they should. It is invented: put your \
        own words in the place of every word. The difference that each part makes: with who, how often and how long, the \
        family can see whether the child gets it, and the authority can arrange and pay for it; with the measure and the \
        day, the review can tell whether it worked; without them a row cannot be enforced.
        """),
      .aside([
        NewElement(
          "need", [("id", need), ("area", example.area), ("src", "A O")],
          [
            NewElement("statement", words: example.need), NewElement("impact", words: example.impact),
            NewElement("evidence", [("src", "A")], words: example.evidence),
          ]),
        NewElement(
          "outcome",
          [("id", outcome), ("area", example.area), ("needs", need), ("provisions", provision), ("term", "medium")],
          [
            NewElement("statement", words: example.outcome), NewElement("measure", words: example.measure),
            NewElement("baseline", words: example.baseline),
            NewElement("by-when", [("date", "2027-07")], words: "by the end of July 2027"),
            NewElement("monitored", [("by", deliveredBy), ("every", example.monitored)], words: example.measure),
          ]),
        NewElement(
          "provision", [("id", provision)] + example.row + [("needs", need), ("outcomes", outcome)],
          [NewElement("what", words: example.what)] + example.parts),
      ]),
    ]
  }

  private func rows(_ topic: AdviceTopic, _ page: inout NewFormPage) -> [NewPart] {
    var parts: [NewPart] = [.gap, .note("Other rows that this advice often needs, as frames to fill in.")]
    for hint in topic.rows {
      var attributes = [("id", page.placeholders.nextName("provision")), ("section", hint.section)]
      attributes += [("needs", "N1"), ("outcomes", "O1"), ("type", hint.type), ("mode", hint.mode)]
      if hint.section == "H1" {
        attributes += [("csdpa-head", "practical-assistance-home"), ("assessed-on", Placeholders.day)]
      }
      var names = ["delivered-by", "frequency", "session-length", "group", "period"]
      if hint.mode == "equipment" { names = ["equipment"] }
      if hint.mode == "training" { names = ["training", "frequency"] }
      if hint.section == "G" { names.append("commissioner") }
      if ["H1", "H2"].contains(hint.section) { names.append("social-care-team") }
      let inner = names.compactMap { page.child($0, of: "Provision") }.map { page.placeholders.element($0) }
      parts.append(
        .aside([
          NewElement("provision", attributes, [NewElement("what", words: Placeholders.brackets(hint.words))] + inner)
        ]))
    }
    return parts
  }

  // MARK: - Everything else

  private func facts(_ topic: AdviceTopic, _ page: inout NewFormPage) -> [NewPart] {
    guard let element = page.child("fact", of: page.guide.root.type), let type = page.guide.type(element.type) else {
      return []
    }
    var parts: [NewPart] = [.gap, .note(page.notes.note(element))]
    for hint in topic.facts {
      var made = NewElement("fact", [("id", page.placeholders.nextName("fact")), ("kind", hint.kind)])
      for attribute in hint.attributes.compactMap(type.attribute) {
        made.set(attribute.name, page.placeholders.value(of: attribute, in: "fact"))
      }
      made.content = .words(Placeholders.brackets(hint.words))
      parts.append(.aside([made]))
    }
    return parts
  }

  private func item(_ name: String, _ page: inout NewFormPage) -> [NewPart] {
    guard let element = page.child(name, of: page.guide.root.type) else { return [] }
    return page.offer(element)
  }

  private func placementFeature(_ page: inout NewFormPage) -> [NewPart] {
    var made = NewElement("recommendation", [("id", page.placeholders.nextName("recommendation"))])
    made.set("kind", "placement-feature")
    made.content = .words("[What a placement must have, such as the size of the class; not the name of a school]")
    return [.note("A feature of the placement that the needs call for."), .aside([made])]
  }

  private func service(_ page: inout NewFormPage) -> [NewPart] {
    guard let element = page.child("service", of: page.guide.root.type) else { return [] }
    let note = page.notes.note(element)
    let names = ["need", "outcome", "provision", "fact"]
    let inner = names.compactMap { page.child($0, of: element.type) }.map { page.placeholders.element($0) }
    let author = page.child("author", of: element.type).map { page.placeholders.element($0) }
    let attributes = [("name", "[Name of the service]"), ("provider", "[Trust or organisation]")]
    return [
      .note("6. Several services in one letter\n" + note),
      .aside([NewElement("service", attributes, (author.map { [$0] } ?? []) + inner)]),
    ]
  }
}

extension NewElement {
  /// Gives an attribute a value, in its place if it is there.
  mutating func set(_ name: String, _ value: String) {
    if let index = attributes.firstIndex(where: { $0.name == name }) {
      attributes[index].value = value
    } else {
      attributes.append(XMLAttribute(name, value))
    }
  }
}
