import XMLKit

extension FormCheck {
  /// The namespace in which editors say which schema they use. That is no business of ours and does no harm.
  private static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

  mutating func look(atAttributesOf element: XMLElement, _ type: FormType) {
    for wanted in type.attributes where wanted.isRequired && element.attribute(wanted.name) == nil {
      missing(wanted, of: element)
    }
    for attribute in element.attributes {
      if attribute.namespace == FormCheck.schemaInstance, attribute.name.hasSuffix("chemaLocation") { continue }
      guard attribute.namespace.isEmpty, let known = type.attribute(attribute.name) else {
        unknown(attribute, of: element, type)
        continue
      }
      guard attribute.value.utf8.count <= FormCheck.longestAttribute else {
        sawTooLong = true
        tooLong(
          element.line, field: attribute.name, "is longer than 10,000 letters",
          "Shorten it, or put the words into an element that holds text")
        continue
      }
      let value = guide.value(known.type)
      guard look(at: attribute.value, value, element.line, field: attribute.name) else { continue }
      if known.name == "id" { note(id: attribute.value, element) }
      if let target = ItemNames.targets[known.name], ["Identifier", "Identifiers"].contains(known.type) {
        look(atReferences: attribute, target, element)
      }
    }
  }

  /// Whether a value is as its type says. The field is an attribute's name, or nil for the words of the element.
  @discardableResult
  mutating func look(at text: String, _ type: FormValue, _ line: Int, field: String?) -> Bool {
    guard let fault = ValueShape.fault(text, type) else { return true }
    switch fault {
    case .blank: blank(line, field: field)
    case .spaced: spaced(line, field: field)
    case .notInList: notInList(text.collapsed, type, line, field: field)
    case .wrong: wrong(type, line, field: field)
    }
    return false
  }

  private mutating func note(id: String, _ element: XMLElement) {
    // The name of the whole submission is no item's.
    guard !trail.steps.isEmpty else { return }
    let isAuthor = element.name == "author"
    let before = isAuthor ? seenAuthors[id] : seenItems[id]
    if let before {
      duplicate(id, element, before: before)
    } else if isAuthor {
      seenAuthors[id] = element.line
    } else {
      seenItems[id] = element.line
    }
  }

  private mutating func look(atReferences attribute: XMLAttribute, _ target: ItemNames.Target, _ element: XMLElement) {
    for id in attribute.value.tokens {
      guard let miss = names.miss(id, target) else { continue }
      dangling(id, attribute.name, target, miss, element.line)
    }
  }
}
