import XMLKit

/// The names that items of a file have, collected before the faults are looked for, because an item may be named before
/// it stands.
struct ItemNames {
  /// The element and line of the first item of each name.
  private(set) var items: [String: (element: String, line: Int)] = [:]
  private(set) var authors: [String: Int] = [:]
  private let root: String

  init(of root: XMLElement) {
    self.root = root.name
    for child in root.elements { collect(child) }
  }

  private mutating func collect(_ element: XMLElement) {
    if let id = element.attribute("id"), MarkupName.item(id) != nil {
      if element.name == "author" {
        if authors[id] == nil { authors[id] = element.line }
      } else if items[id] == nil {
        items[id] = (element.name, element.line)
      }
    }
    for case .element(let child) in element.children { collect(child) }
  }

  /// What a reference may name: an element's name, “author”, or any item at all.
  enum Target: Hashable {
    case only(String)
    case any
  }

  /// What each attribute of references names. Others, such as adds-to, name what is in another file.
  static let targets: [String: Target] = [
    "needs": .only("need"), "outcomes": .only("outcome"), "provisions": .only("provision"),
    "met-by": .only("provision"), "within": .only("provision"), "relates-to": .any, "items": .any,
    "author": .only("author"),
  ]

  enum Miss: Hashable {
    /// There is no such item; perhaps this one was meant.
    case absent(suggestion: String?)
    /// There is, but it is another kind of element.
    case otherKind(String)
  }

  /// Why a name does not lead where it should; nil when it does.
  func miss(_ id: String, _ target: Target, nearest: (String, [String]) -> String?) -> Miss? {
    if target == .only("author") {
      return authors[id] == nil ? .absent(suggestion: nearest(id, authors.keys.sorted())) : nil
    }
    if let found = items[id] {
      if case .only(let wanted) = target, found.element != wanted { return .otherKind(found.element) }
      return nil
    }
    let candidates = items.filter { entry in
      if case .only(let wanted) = target { entry.value.element == wanted } else { true }
    }
    return .absent(suggestion: nearest(id, candidates.keys.sorted()))
  }
}
