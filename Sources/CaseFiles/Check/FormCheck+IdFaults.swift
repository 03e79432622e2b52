import XMLKit

/// What is said of ids and of what refers to them. An id is repeated only where it cannot be a person's name.
extension FormCheck {
  mutating func duplicate(_ id: String, _ element: XMLElement, before: Int) {
    let shown = MarkupName.step(element.name, id).map { "The id \($0)" } ?? "The id of \(trail.here)"
    add("form-duplicate-id", element.line) {
      "\(shown) is used twice, on lines \(before) and \(element.line)"
    } explanation: {
      "Items refer to one another by their ids, and a plan says by them where each statement comes from."
    } remedy: {
      "Give one of the two another id"
    }
  }

  mutating func dangling(_ id: String, _ field: String, _ target: ItemNames.Target, _ miss: ItemNames.Miss, _ line: Int)
  {
    var noun = "item"
    if case .only(let element) = target { noun = element }
    let one = ("aeiou".contains(noun.first ?? " ") ? "an " : "a ") + noun
    let meant = miss == .absent && faults.hasRoom ? names.meant(by: id, target) : nil
    let shown = meant == nil && miss == .absent ? MarkupName.reference(id) : id
    add("form-dangling-reference", line, field) {
      switch miss {
      case .absent: "\(field) names \(shown ?? "something"), and no \(noun) of this file has that id"
      case .otherKind(let kind): "\(field) names \(id), which is \(kind), not \(noun)"
      }
    } remedy: {
      if let meant { return "Write \(meant), if that is what you mean" }
      return "Write the id of \(one) that stands in this file, or leave \(shown ?? "it") out"
    }
  }
}
