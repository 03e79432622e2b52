import Findings
import XMLKit

/// Finds all faults of form of one file at once, in the order of the file.
///
/// The schema alone would not do: libxml2 stops looking at an element's children at the first one it did not expect,
/// and its words are for programmers. What the schema refuses and this pass does not see is told as well; see
/// ``SchemaFaults``.
struct FormCheck {
  let guide: FormGuide
  let names: ItemNames
  var faults: FaultList
  var trail: Trail
  /// The line on which each name was first used.
  var seenItems: [String: Int] = [:]
  var seenAuthors: [String: Int] = [:]
  /// Whether something was so long that the schema should not be asked: matching patterns takes time.
  var sawTooLong = false

  static let longestAttribute = 10_000
  static let longestWord = 5_000

  /// The faults of a file, by the form it should follow.
  static func run(_ root: XMLElement, _ guide: FormGuide, file: String) -> FormCheck {
    var check = FormCheck(
      guide: guide, names: ItemNames(of: root), faults: FaultList(file: file), trail: Trail(root: guide.root.name))
    if let type = guide.type(guide.root.type) { check.look(at: root, type) }
    return check
  }

  /// Looks at an element with children, attributes or both.
  mutating func look(at element: XMLElement, _ type: FormType) {
    look(atAttributesOf: element, type)
    switch type.content {
    case .value(let value): look(atValueOf: element, guide.value(value))
    case .elements, .mixed: look(atChildrenOf: element, type)
    }
  }

  private mutating func look(atChildrenOf element: XMLElement, _ type: FormType) {
    var counts: [String: Int] = [:]
    for case .element(let child) in element.children where child.namespace == guide.namespace {
      counts[child.name, default: 0] += 1
    }
    for wanted in type.children where counts[wanted.name, default: 0] < wanted.min { missing(wanted, in: element) }
    var seen: [String: Int] = [:]
    var hasStrayText = false
    for node in element.children {
      switch node {
      case .text(let text):
        look(atLengthOf: text, in: element)
        if type.content == .elements, !hasStrayText, !text.isBlank {
          hasStrayText = true
          strayText(in: element, type)
        }
      case .element(let child):
        guard child.namespace == guide.namespace else {
          foreign(child)
          continue
        }
        guard let known = type.child(child.name) else {
          unexpected(child, in: type)
          continue
        }
        let number = seen[child.name, default: 0] + 1
        seen[child.name] = number
        let id = MarkupName.step(child.name, child.attribute("id"))
        let isNumbered = id != nil || counts[child.name, default: 0] > 1
        trail.enter(Trail.Step(name: child.name, number: isNumbered ? number : nil, id: id))
        if let most = known.max, number == most + 1 { tooMany(child, known, counts[child.name, default: 0]) }
        look(at: child, as: known)
        trail.leave()
      }
    }
  }

  private mutating func look(at child: XMLElement, as known: FormElement) {
    if let type = guide.type(known.type) {
      look(at: child, type)
      // A blank paragraph is no paragraph; whether its item is blank is asked of the item.
      if type.content == .mixed, child.name != "p", child.text.isBlank, known.min > 0 || !saysSomething(child) {
        blank(child.line, field: nil)
      }
    } else {
      look(atAttributesOf: child, FormType(name: known.type))
      look(atValueOf: child, guide.value(known.type))
    }
  }

  /// Whether an element without words says something all the same: a test with its score, a diagnosis by its name. Any
  /// other blank item would be a blank in the plan.
  private func saysSomething(_ element: XMLElement) -> Bool {
    ["name", "value", "test", "score", "percentile", "hours", "cost"].contains { element.attribute($0) != nil }
  }

  /// An element that holds a value and no other elements.
  private mutating func look(atValueOf element: XMLElement, _ value: FormValue) {
    var hasChildren = false
    for case .element(let child) in element.children {
      hasChildren = true
      if child.namespace == guide.namespace { unexpected(child, in: nil) } else { foreign(child) }
    }
    let text = element.text
    look(atLengthOf: text, in: element)
    if !hasChildren { look(at: text, value, element.line, field: nil) }
  }

  private mutating func look(atLengthOf text: String, in element: XMLElement) {
    guard text.utf8.count > FormCheck.longestWord else { return }
    let words = text.utf8.split(whereSeparator: \.isXMLSpace)
    guard words.contains(where: { $0.count > FormCheck.longestWord }) else { return }
    sawTooLong = true
    tooLong(
      element.line, field: nil, "has a word of more than 5,000 letters",
      "Look whether a picture or another file was pasted into the text, and take it out")
  }
}
