import PlanModel
import XMLKit

extension NewAdviceForm {
  /// Case, head and child: known to the authority, and filled in by it.
  func opening(_ page: inout NewFormPage) -> [NewPart] {
    var parts: [NewPart] = [
      .gap, .note("1. The case and the child. The authority has filled this in: correct what is wrong."), .gap,
      .element(NewElement("case-ref", words: record.reference)),
      .element(NewElement("regulation", [("code", head.rawValue)])),
    ]
    if ![.a, .g].contains(head) {
      parts.append(.note("From Year 9, if this advice is also about preparing for adulthood and independent living:"))
      parts.append(.aside([NewElement("regulation", [("code", RegulationHead.g.rawValue)])]))
    }
    parts.append(.element(NewElement("title", words: title(page.guide))))
    if head != .a { parts += other("other-ref", &page) }
    parts.append(.gap)
    var builder = ElementBuilder("child", page.guide.namespace)
    builder.child(sharedChild)
    parts.append(.element(NewElement(builder.built)))
    return parts
  }

  private func title(_ guide: FormGuide) -> String {
    switch head {
    case .a: return role == "young-person" ? "My views" : "Our views"
    case .b: return "Educational advice"
    case .d: return "Psychological advice"
    case .e: return "Social care advice"
    case .g: return "Advice on preparing for adulthood"
    case .c, .f, .h:
      let kind = head == .c ? "Medical advice" : "Advice"
      return roleWords(guide).map { "\(kind): \($0)" } ?? kind
    }
  }

  /// Who the child is, as far as the author has to know it. Where address and school must not be shown, neither is in
  /// the form, and no earlier name ever is.
  private var sharedChild: Child {
    let known = record.child
    var child = Child(legalForename: known.legalForename, surname: known.surname, dateOfBirth: known.dateOfBirth)
    child.middleNames = known.middleNames
    child.preferredName = known.preferredName
    child.knownAs = known.knownAs
    child.sex = known.sex
    child.pronouns = known.pronouns
    child.yearGroup = known.yearGroup
    child.isRestricted = known.isRestricted
    let numbers = AdviceTopic.numbers(head, role: role)
    if numbers.upn { child.upns = known.upns.filter { !$0.isFormer && !$0.value.isEmpty } }
    if numbers.nhs, known.nhsNumber?.value.isEmpty == false { child.nhsNumber = known.nhsNumber }
    if !known.isRestricted {
      child.addresses = known.addresses
      child.postcode = known.postcode
      child.settings = known.settings.filter { $0.to == nil }
    }
    return child
  }

  /// Who writes, when, and on what the advice rests.
  func header(_ page: inout NewFormPage) -> [NewPart] {
    var parts: [NewPart] = [.gap, .note("2. Who gives the advice, and when"), .gap]
    parts += authorPart(&page)
    parts += [.gap] + requestDates()
    let type = page.guide.root.type
    if let dated = page.child("dated", of: type) { parts += page.blank(dated, [], inside: "K") }
    if let signed = page.child("signed", of: type) {
      parts.append(.note("FILL IN: " + page.notes.note(signed, inside: "K")))
      parts.append(.element(NewElement("signed", [("by", ""), ("on", "")])))
    }
    parts += [.gap, .note("3. What the advice rests on")]
    let rest = [
      "assessed", "evidence", "consent", "confidential", "views-gathered", "limits", "narrative", "reuse", "checked",
      "attachment",
    ]
    for name in rest { parts += [.gap] + other(name, &page) }
    return parts
  }

  func requestDates() -> [NewPart] {
    guard let request else { return [] }
    var parts: [NewPart] = [.note("Asked of: \(request.from).")]
    if let day = request.requestedOn { parts.append(.element(NewElement("requested-on", words: day.iso))) }
    if let day = request.dueOn ?? dueOn { parts.append(.element(NewElement("due-on", words: day.iso))) }
    return parts
  }

  /// An optional part of the submission, put aside.
  func other(_ name: String, _ page: inout NewFormPage) -> [NewPart] {
    guard let element = page.child(name, of: page.guide.root.type) else { return [] }
    return page.offer(element, inside: "K")
  }

  private func authorPart(_ page: inout NewFormPage) -> [NewPart] {
    guard let element = page.child("author", of: page.guide.root.type) else { return [] }
    var known: [String: [NewElement]] = [:]
    var blanks: [String: [String]] = [:]
    if let author { known["name"] = [NewElement("name", words: author)] }
    if let words = roleWords(page.guide) { known["role"] = [NewElement("role", [("code", role ?? "")], words: words)] }
    if let organisation = request?.organisation {
      known["organisation"] = [NewElement("organisation", words: organisation)]
    }
    if let register = AdviceTopic.register(role) {
      known["regulator"] = [NewElement("regulator", words: register.rawValue)]
      blanks["registration-number"] = []
    }
    let note = page.notes.note(element)
    let inner = page.parts(of: element.type, inside: element.lands, known: known, blanks: blanks)
    return [.note(note), .element(NewElement(element.name, [], .parts(inner)))]
  }

  func roleWords(_ guide: FormGuide) -> String? { guide.value("Role").codes.first { $0.code == role }?.words }
}
