import XMLKit

/// Writes a new form: UTF-8, two spaces for each level, the same bytes for the same form.
struct NewFormWriter {
  static let width = 112

  private var text = ""
  private var depth = 0
  private var isAside = false

  /// - Parameter preface: what the reader is told first.
  static func bytes(_ root: NewElement, namespace: String, preface: String) -> [UInt8] {
    var writer = NewFormWriter()
    writer.text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    writer.write(note: preface)
    var root = root
    root.attributes.insert(XMLAttribute("xmlns", namespace), at: 0)
    writer.write(root)
    return Array(writer.text.utf8)
  }

  private mutating func line(_ words: String) {
    text += words.isEmpty ? "\n" : String(repeating: "  ", count: depth) + words + "\n"
  }

  private mutating func write(_ part: NewPart) {
    switch part {
    case .element(let element): write(element)
    case .note(let words): if !isAside { write(note: words) }
    case .aside(let elements): if !isAside { write(aside: elements) }
    case .gap: if !isAside { line("") }
    }
  }

  private mutating func write(note words: String) {
    let lines = FormText.lines(FormText.comment(words), width: NewFormWriter.width - 2 * depth - 8)
    for (number, words) in lines.enumerated() {
      let start = number == 0 ? "<!-- " : words.isEmpty ? "" : "     "
      line(start + words + (number == lines.count - 1 ? " -->" : ""))
    }
  }

  /// A short element on one line with its marks; anything longer with each mark on a line of its own.
  private mutating func write(aside elements: [NewElement]) {
    isAside = true
    defer { isAside = false }
    if elements.count == 1, let element = elements.first, let short = oneLine(element) {
      line("<!-- \(short) -->")
      return
    }
    line("<!--")
    for element in elements { write(element) }
    line("-->")
  }

  private mutating func write(_ element: NewElement) {
    if let short = oneLine(element) {
      line(short)
      return
    }
    guard case .parts(let parts) = element.content else { return }
    line(start(element) + ">")
    depth += 1
    for part in parts { write(part) }
    depth -= 1
    line("</\(element.name)>")
  }

  /// The element without elements inside it; nil when it has some.
  private func oneLine(_ element: NewElement) -> String? {
    switch element.content {
    case .none: start(element) + "/>"
    case .words(let words):
      start(element) + ">" + FormText.escaped(words, in: .words, isAside: isAside) + "</\(element.name)>"
    case .parts: nil
    }
  }

  private func start(_ element: NewElement) -> String {
    let attributes = element.attributes.map {
      " \($0.name)=\"" + FormText.escaped($0.value, in: .attribute, isAside: isAside) + "\""
    }
    return "<" + element.name + attributes.joined()
  }
}
