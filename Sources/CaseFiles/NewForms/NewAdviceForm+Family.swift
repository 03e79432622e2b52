import PlanModel

extension NewAdviceForm {
  /// The form for the family: their own words first, no terms of art, and little else.
  func family(_ topic: AdviceTopic, _ page: inout NewFormPage) -> [NewPart] {
    let author = page.child("author", of: page.guide.root.type)
    var parts: [NewPart] = [.gap, .note("2. Who writes this, and when"), .gap] + familyAuthor(author)
    parts += requestDates()
    if let dated = page.child("dated", of: page.guide.root.type) { parts += page.blank(dated, [], inside: "K") }
    parts += [.gap, .note("3. What you and the child say\n\(topic.guidance)")] + views(topic, &page)
    parts += [.gap, .note("4. What you ask for. The authority answers each request.")] + requests(&page)
    parts += [.gap, .note("5. If you wish: what the child needs, and what would help")] + familyItems(&page)
    parts += [.gap, .note("6. What must not be shared, and consent")]
    parts.append(.note("A part that must not be shared as it is, by its id, and why."))
    parts.append(.aside([NewElement("confidential", [("items", firstView)], words: "[the reason]")]))
    for name in ["consent", "signed"] { parts += [.gap] + other(name, &page) }
    return parts
  }

  private var firstView: String { "V1" }
  private var isYoungPerson: Bool { role == "young-person" }

  private func familyAuthor(_ element: FormElement?) -> [NewPart] {
    let name = author ?? onlyParent ?? (isYoungPerson ? record.child.fullName : "")
    let words = isYoungPerson ? "young person" : "parent or carer"
    return [
      .note("Write one such element for each person who writes."),
      .element(
        NewElement(
          element?.name ?? "author", [],
          .parts([
            .note((name.isEmpty ? "FILL IN: y" : "Y") + "our name."), .element(NewElement("name", words: name)),
            .note("What you are to the child, such as mother, grandfather or foster carer."),
            .element(NewElement("role", [("code", role ?? "parent")], words: words)),
            .aside([NewElement("email", words: "[E-mail address]")]),
            .aside([NewElement("telephone", words: "[Telephone number]")]),
          ]))),
    ]
  }

  /// The parent who writes, where the case knows only one.
  private var onlyParent: String? {
    guard role == "parent" else { return nil }
    let parents = record.contacts.filter { $0.hasParentalResponsibility == true }
    return parents.count == 1 ? parents.first?.name : nil
  }

  private func views(_ topic: AdviceTopic, _ page: inout NewFormPage) -> [NewPart] {
    guard let element = page.child("view", of: page.guide.root.type) else { return [] }
    var parts: [NewPart] = [.gap, .note(page.notes.note(element)), .gap]
    let child = isYoungPerson ? "young-person" : "child"
    if !isYoungPerson {
      parts.append(.note("FILL IN: your name, or what you are to the child, and then your words."))
      parts.append(.element(view("parent", "view", [("contributor-name", "")], &page)))
    }
    parts.append(
      .note(
        isYoungPerson
          ? "FILL IN: who helped you to write this, or nobody, and then your words."
          : "FILL IN: who asked the child and how, and then the child's own words."))
    parts.append(
      .element(view(child, "view", [("contributor-name", record.child.calledName), ("gathered-by", "")], &page)))
    parts += [.gap, .note("More to say, by topic. Use what you like.")]
    for hint in topic.views where !(isYoungPerson && hint.contributor == "parent") {
      let name = hint.contributor == "parent" ? "[name or relationship]" : record.child.calledName
      let who = hint.contributor == "parent" ? "parent" : child
      var made = view(who, hint.topic, [("contributor-name", name)], &page)
      made.content = .words(Placeholders.brackets(hint.words))
      parts.append(.aside([made]))
    }
    return parts
  }

  private func view(
    _ contributor: String, _ topic: String, _ more: [(String, String)], _ page: inout NewFormPage
  ) -> NewElement {
    let attributes = [("id", page.placeholders.nextName("view")), ("contributor", contributor), ("topic", topic)]
    return NewElement("view", attributes + more, words: "")
  }

  private func requests(_ page: inout NewFormPage) -> [NewPart] {
    guard let element = page.child("request", of: page.guide.root.type) else { return [] }
    var parts: [NewPart] = [.note(page.notes.note(element))]
    for code in page.guide.value("RequestKind").codes {
      var made = page.placeholders.element(element)
      made.set("kind", code.code)
      made.content = .words(Placeholders.brackets(code.words))
      parts.append(.aside([made]))
    }
    return parts
  }

  private func familyItems(_ page: inout NewFormPage) -> [NewPart] {
    let need = page.placeholders.nextName("need")
    let outcome = page.placeholders.nextName("outcome")
    let provision = page.placeholders.nextName("provision")
    return [
      .aside([
        NewElement(
          "need", [("id", need), ("parent-reported", "yes")],
          [
            NewElement("statement", words: "[What is difficult for the child]"),
            NewElement("impact", words: "[How it affects learning and taking part]"),
          ]),
        NewElement(
          "outcome", [("id", outcome), ("needs", need)],
          [
            NewElement("statement", words: "[What the child should be able to do]"),
            NewElement("by-when", words: "[By when]"),
          ]),
        NewElement(
          "provision", [("id", provision), ("needs", need), ("outcomes", outcome)],
          [
            NewElement("what", words: "[What would help]"), NewElement("delivered-by", words: "[Who should do it]"),
            NewElement("frequency", words: "[How often]"), NewElement("session-length", words: "[How long each time]"),
          ]),
      ])
    ]
  }
}
