import PlanModel

/// The schema's words, as a person who fills in a form reads them.
struct GuideNotes {
  /// Lists with more codes are printed once, at the end of the form.
  private static let longestList = 13

  let guide: FormGuide
  /// The long lists that a note has named, in the order of naming.
  private(set) var lists: [String] = []

  init(_ guide: FormGuide) { self.guide = guide }

  /// What an element is, where it comes out, and what its attributes mean.
  /// - Parameter lands: where the element round it comes out; not said twice.
  mutating func note(_ element: FormElement, inside lands: String = "") -> String {
    var words = element.words
    let type = guide.type(element.type)
    if let value = valueType(element), !value.codes.isEmpty { words += " " + codes(value) }
    if element.max == nil { words += " May stand more than once." }
    if element.lands != lands, let landing = GuideNotes.landing(element.lands) { words += " " + landing }
    let attributes = (type?.attributes ?? []).filter { !["id", "lang", "dir"].contains($0.name) }
    return ([words] + attributes.map { attribute($0) }).joined(separator: "\n")
  }

  private mutating func attribute(_ attribute: FormAttribute) -> String {
    let value = guide.value(attribute.type)
    var words = "\(attribute.name): \(attribute.words)"
    if !value.codes.isEmpty { words += " " + codes(value) }
    return words
  }

  private func valueType(_ element: FormElement) -> FormValue? {
    guard let type = guide.type(element.type) else { return guide.value(element.type) }
    if case .value(let name) = type.content { return guide.value(name) }
    return nil
  }

  /// “M (male), F (female).”
  private mutating func codes(_ value: FormValue) -> String {
    guard value.codes.count <= GuideNotes.longestList else {
      if !lists.contains(value.name) { lists.append(value.name) }
      return "See the list “\(GuideNotes.title(value))” at the end."
    }
    return GuideNotes.codes(value, ", ") + "."
  }

  /// The long lists, each under its name.
  func listed() -> [String] {
    lists.map { name in
      let value = guide.value(name)
      return "List “\(GuideNotes.title(value))”: " + GuideNotes.codes(value, "; ") + "."
    }
  }

  private static func codes(_ value: FormValue, _ separator: String) -> String {
    value.codes.map { code in
      code.words.isEmpty || code.words == code.code ? code.code : "\(code.code) (\(code.words))"
    }.joined(separator: separator)
  }

  private static func title(_ value: FormValue) -> String {
    value.words.last == "." ? String(value.words.dropLast()) : value.words
  }

  /// “In the plan: section B, C or D.” Nil when there is nothing to say.
  static func landing(_ lands: String) -> String? {
    if lands == "–" { return "Not printed in the plan." }
    if lands.isEmpty || lands == "with its item" { return nil }
    let names = [
      "front": "the front page", "review": "the review report", "final": "the signature of a final plan",
      "account": "the account of the draft", "annex": "its annex",
    ]
    let words = lands.split(separator: " ").map { names[String($0)] ?? String($0) }
    let first = words.first.map { String($0.prefix { $0 != "," && $0 != ";" }) } ?? ""
    let noun = Section(rawValue: first) == nil ? "" : "section "
    return "In the plan: \(noun)\(words.joined(separator: " "))."
  }
}
