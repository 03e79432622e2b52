import PlanModel

/// The schema's words, as a person who fills in a form reads them.
struct GuideNotes {
  /// Lists with more codes are printed once, at the end of the form.
  private static let longestList = 13

  let guide: FormGuide
  /// The long lists that a note has named, in the order of naming.
  private(set) var lists: [String] = []
  /// Lists and attributes that a note has explained already: each is explained once in a form.
  private var explainedLists: Set<String> = []
  private var explainedAttributes: Set<String> = []

  init(_ guide: FormGuide) { self.guide = guide }

  /// What an element is, where it comes out, and what its attributes mean.
  /// - Parameter lands: where the element round it comes out; not said twice.
  mutating func note(_ element: FormElement, inside lands: String = "") -> String {
    var words = element.words
    let type = guide.type(element.type)
    if let value = valueType(element), !value.codes.isEmpty { words += " " + codes(value) }
    if element.max == nil { words += " May stand more than once." }
    if element.lands != lands, let landing = GuideNotes.landing(element.lands) { words += " " + landing }
    var lines = [words]
    var known: [String] = []
    for attribute in type?.attributes ?? [] where !["id", "lang", "dir"].contains(attribute.name) {
      if explainedAttributes.insert(attribute.name + " " + attribute.words + " " + attribute.type).inserted {
        lines.append(self.attribute(attribute))
      } else {
        known.append(attribute.name)
      }
    }
    if !known.isEmpty { lines.append("As explained above: \(known.joined(separator: ", ")).") }
    return lines.joined(separator: "\n")
  }

  private mutating func attribute(_ attribute: FormAttribute) -> String {
    let value = guide.value(attribute.type)
    return "\(attribute.name): \(attribute.words)" + (value.codes.isEmpty ? "" : " " + codes(value))
  }

  private func valueType(_ element: FormElement) -> FormValue? {
    guard let type = guide.type(element.type) else { return guide.value(element.type) }
    if case .value(let name) = type.content { return guide.value(name) }
    return nil
  }

  /// “M (male), F (female).”
  private mutating func codes(_ value: FormValue) -> String {
    if value.name == "YesNo" { return "yes or no." }
    guard value.codes.count <= GuideNotes.longestList else {
      if !lists.contains(value.name) { lists.append(value.name) }
      return "See the list “\(GuideNotes.title(value))” at the end."
    }
    guard explainedLists.insert(value.name).inserted else { return "Codes as above." }
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
    var isAfterSection = false
    let words = lands.split(separator: " ").map { word -> String in
      if let name = names[String(word)] { return name }
      // One “section” for a list of letters.
      guard !isAfterSection, Section(rawValue: String(word.prefix { $0 != "," && $0 != ";" })) != nil else {
        return String(word)
      }
      isAfterSection = true
      return "section \(word)"
    }
    return "In the plan: \(words.joined(separator: " "))."
  }
}
