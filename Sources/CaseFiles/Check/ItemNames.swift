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
    /// There is no such item.
    case absent
    /// There is, but it is another kind of element.
    case otherKind(String)
  }

  /// Why a name does not lead where it should; nil when it does.
  func miss(_ id: String, _ target: Target) -> Miss? {
    if target == .only("author") { return authors[id] == nil ? .absent : nil }
    guard let found = items[id] else { return .absent }
    if case .only(let wanted) = target, found.element != wanted { return .otherKind(found.element) }
    return nil
  }

  /// The name that was probably meant. Not sought among thousands, of which several would be near.
  func meant(by id: String, _ target: Target) -> String? {
    guard items.count <= 2_000, authors.count <= 2_000 else { return nil }
    switch target {
    case .only("author"): return Meant.item(id, among: authors.keys.sorted())
    case .only(let wanted): return Meant.item(id, among: items.filter { $0.value.element == wanted }.keys.sorted())
    case .any: return Meant.item(id, among: items.keys.sorted())
    }
  }
}
