/// The way from the outermost element to the one being looked at, and how a person would say it: “measure 1 of need 2
/// (EN2)”.
struct Trail {
  struct Step {
    var name: String
    /// Its number among the elements of the same name beside it; nil when it is the only one that may stand there.
    var number: Int?
    var id: String?

    var words: String {
      name + (number.map { " \($0)" } ?? "") + (id.map { " (\($0))" } ?? "")
    }
  }

  let root: String
  private(set) var steps: [Step] = []

  init(root: String) { self.root = root }

  mutating func enter(_ step: Step) { steps.append(step) }
  mutating func leave() { if !steps.isEmpty { steps.removeLast() } }

  /// The element itself, as “provision 3 (LP3)”.
  var here: String { steps.last?.words ?? root }

  /// The path of the element, or of an attribute or child of it.
  func path(_ field: String? = nil) -> String {
    var parts = steps.reversed().map(\.words)
    if let field { parts.insert(field, at: 0) }
    return parts.isEmpty ? root : parts.joined(separator: " of ")
  }

  /// The nearest item round the element, by its own name.
  var item: String? { steps.last { $0.id != nil }?.id }
}
