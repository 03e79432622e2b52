import XMLKit

/// Elements with placeholders in them, for the parts of a form that are put aside: valid, and plainly no statement about
/// anybody. Words stand in brackets, and days are the first of the year 1900.
struct Placeholders {
  let guide: FormGuide
  private var numbers: [String: Int] = [:]

  init(_ guide: FormGuide) { self.guide = guide }

  /// The next name of an item, such as N3.
  mutating func nextName(_ element: String) -> String {
    let letter = Placeholders.letters[element] ?? "I"
    numbers[letter, default: 0] += 1
    return "\(letter)\(numbers[letter, default: 0])"
  }

  mutating func element(_ element: FormElement) -> NewElement {
    guard let type = guide.type(element.type) else {
      return NewElement(element.name, words: value(guide.value(element.type), element.words))
    }
    var made = NewElement(element.name, words: "")
    let shown = Placeholders.shown[element.name] ?? []
    for attribute in type.attributes where attribute.isRequired || shown.contains(attribute.name) {
      // The code of an organisation is no code of a list.
      if attribute.name == "code", attribute.type == "Words" { continue }
      made.attributes.append(XMLAttribute(attribute.name, value(of: attribute, in: element.name)))
    }
    switch type.content {
    // An official number is better left empty than invented.
    case .value where type.name == "Number": break
    case .value(let name): made.content = .words(value(guide.value(name), text(of: element, type)))
    case .mixed: made.content = .words(Placeholders.brackets(text(of: element, type)))
    case .elements:
      var parts: [NewPart] = []
      for child in type.children { parts.append(.element(self.element(child))) }
      made.content = parts.isEmpty ? .none : .parts(parts)
    }
    return made
  }

  /// What stands in the text: after “text:” where the type says so, else what the element is.
  private func text(of element: FormElement, _ type: FormType) -> String {
    for words in [type.words, element.words] {
      guard let mark = words.utf8.lastIndex(of: UInt8(ascii: ";")) else { continue }
      let rest = words[words.utf8.index(after: mark)...]
      if rest.hasPrefix(" text: ") { return String(rest.dropFirst(" text: ".count)) }
    }
    return element.words
  }

  mutating func value(of attribute: FormAttribute, in element: String) -> String {
    if attribute.name == "id" { return nextName(element) }
    if let fixed = Placeholders.fixed["\(element) \(attribute.name)"] { return fixed }
    return value(guide.value(attribute.type), attribute.words)
  }

  private func value(_ type: FormValue, _ words: String) -> String {
    if let code = type.codes.first { return code.code }
    if type.base == "xs:date" { return Placeholders.day }
    switch type.name {
    case "PartialDate": return Placeholders.day
    case "Count", "Amount": return "1"
    case "Money": return "1.00"
    case "EvidenceCodes": return "A"
    case "Identifier", "Identifiers": return "NAME"
    case "Sha256": return String(repeating: "0", count: 64)
    case "SchemaVersion": return guide.version
    case "xs:language": return "en"
    default: return Placeholders.brackets(words)
    }
  }

  static let day = "1900-01-01"

  /// The first sentence, in brackets.
  static func brackets(_ words: String) -> String {
    var sentence = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      if scalar == " ", sentence.last == "." { break }
      sentence.append(scalar)
    }
    if sentence.last == "." { sentence.removeLast() }
    return sentence.isEmpty ? "[…]" : "[\(String(sentence))]"
  }

  /// First letter of the names of items.
  private static let letters = [
    "need": "N", "outcome": "O", "provision": "P", "fact": "F", "strength": "S", "risk": "R", "recommendation": "X",
    "no-needs": "Z", "view": "V", "request": "Q", "representation": "C", "payment": "J", "author": "A",
  ]

  /// Attributes that are shown though the form can do without them, because people look for them.
  private static let shown: [String: [String]] = [
    "advice-request": ["role", "organisation", "requested-on", "status"],
    "arranged-by": ["code"], "assessed": ["place", "method", "present"],
    "attachment": ["title", "pages"], "authority-contact": ["part"], "by-when": ["date"],
    "checked": ["role", "on"], "commissioner": ["body", "code", "agreed"], "confidential": [],
    "consent": ["on", "covers"], "contact": ["parental-responsibility", "lives-with", "copy-of-plan"],
    "delivered-by": ["code"], "designed-by": ["code"], "distribution": ["ground", "on"], "event": ["how", "by"],
    "evidence": ["code", "src"], "flexibility": ["decided-by", "why"], "frequency": ["times", "per"],
    "funded-by": ["code"], "group": ["kind", "max"], "health-agreement": ["by", "on"], "looked-after": ["ever"],
    "measure": ["test", "score", "on"], "monitored": ["by", "every"], "organisation": ["body"],
    "other-name": ["may-be-shown"], "panel": ["name"], "payment": ["amount", "period", "how-held"],
    "period": ["kind"], "personal-budget": ["requested-on", "answer"], "placement": ["name", "type", "from"],
    "report-writing": ["hours", "per"], "representation": ["section", "outcome"], "request": ["made-by", "on"],
    "responsible-body": ["code"], "review": ["by", "every"], "risk": ["area"], "role": ["code"],
    "reuse": ["author-agreed", "authority-agreed", "family-agreed", "purpose"], "sen-type": ["source"],
    "service": ["provider"], "service-involved": ["organisation", "telephone"], "session-length": ["minutes"],
    "setting": ["type", "from"], "signature": ["role"], "signed": ["on"], "step": ["by-when", "owner"],
    "strength": ["area"], "total": ["hours", "per"], "training": ["trained", "by", "minutes"],
    "view": ["contributor-name", "mode", "topic", "gathered-by", "on"],
  ]

  /// Values that no type tells.
  private static let fixed = [
    "commissioner agreed": "pending", "commissioner code": "ICB", "delivered-by code": "other",
    "designed-by code": "other", "health-agreement agreed": "pending", "role code": "other", "commissioner body": "ICB",
    "exemption ground": "school-closure",
    "exemption limit": "T2", "looked-after now": "no", "looked-after ever": "no", "other-name may-be-shown": "no",
    "section-note section": "C", "section-note reason": "none-requested",
    "sen-type code": "SLCN", "setting type": "mainstream", "total per": "year", "report-writing per": "year",
    "frequency per": "week", "advice-request regulation": "f", "advice-request role": "other",
    "advice-request status": "requested", "personal-budget answer": "open", "representation outcome": "open",
  ]
}
