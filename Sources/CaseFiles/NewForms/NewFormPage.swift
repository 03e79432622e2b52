/// A new form while it is put together from what the schema offers and what is known.
struct NewFormPage {
  let guide: FormGuide
  var notes: GuideNotes
  var placeholders: Placeholders

  init(_ guide: FormGuide) {
    self.guide = guide
    notes = GuideNotes(guide)
    placeholders = Placeholders(guide)
  }

  /// How blanks and parts put aside are meant. It stands at the top of every form.
  static let instructions = """
    FILL IN marks what must be filled in: write between the quotation marks, or between the name of the part and its \
    end. Until then the file cannot be accepted, and ehcplan names every blank with its line.
    A comment that begins with < is a part put aside, for you to use or to leave. To use it, delete the comment marks \
    round it and put your own words in the place of what stands in it: [words in brackets] and the day \
    \(Placeholders.day) are placeholders. To use a part twice, copy it; every id stands once in a file.
    All other comments only explain. You may delete them. In text, write &amp; for & and &lt; for <.
    """

  /// What may stand inside elements of a type, in the order of the schema: known parts as they are, required ones as
  /// blanks, all others put aside.
  /// - Parameters:
  ///   - known: by name.
  ///   - blanks: names to ask for though the form can do without them, with the attributes to fill in.
  ///   - hidden: names to leave out.
  mutating func parts(
    of type: String, inside lands: String = "", known: [String: [NewElement]] = [:], blanks: [String: [String]] = [:],
    hidden: Set<String> = []
  ) -> [NewPart] {
    var parts: [NewPart] = []
    for element in guide.type(type)?.children ?? [] where !hidden.contains(element.name) {
      if let elements = known[element.name], !elements.isEmpty {
        parts.append(.note(notes.note(element, inside: lands)))
        parts += elements.map(NewPart.element)
      } else if element.min > 0 || blanks[element.name] != nil {
        parts += blank(element, blanks[element.name] ?? [], inside: lands)
      } else {
        parts += offer(element, inside: lands)
      }
    }
    return parts
  }

  /// An element to be filled in.
  mutating func blank(_ element: FormElement, _ attributes: [String], inside lands: String) -> [NewPart] {
    let made = NewElement(element.name, attributes.map { ($0, "") }, words: "")
    let words = notes.note(element, inside: lands)
    // Where the form takes an empty element for an answer, the blank would pass unseen.
    guard attributes.isEmpty, acceptsEmpty(element) else { return [.note("FILL IN: " + words), .element(made)] }
    return [.note("FILL IN: " + words + "\nThen delete the comment marks round it."), .aside([made])]
  }

  private func acceptsEmpty(_ element: FormElement) -> Bool {
    guard guide.type(element.type) == nil else { return false }
    return ValueShape.fault("", guide.value(element.type)) == nil
  }

  /// A part put aside, with what it is: in a note, or in the placeholder itself where a note would only repeat it.
  mutating func offer(_ element: FormElement, inside lands: String = "") -> [NewPart] {
    let note = notes.note(element, inside: lands)
    let made = placeholders.element(element)
    if case .words(let words) = made.content, "[" + note == words.dropLast() + "." { return [.aside([made])] }
    return [.note(note), .aside([made])]
  }

  /// The child of an element's type.
  func child(_ name: String, of type: String) -> FormElement? { guide.type(type)?.child(name) }

  /// The long lists of codes, to stand at the end.
  func listed() -> [NewPart] { notes.listed().flatMap { [.gap, .note($0)] } }
}
