/// Words of a person, with paragraphs, quotations and phrases in other languages kept.
///
/// White space inside a paragraph is one space; what stands between words is otherwise as the author wrote it.
package struct Prose: Sendable, Hashable {
  package var paragraphs: [Paragraph]

  package init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

  /// One plain paragraph; none when the text is empty.
  package init(_ text: String) {
    paragraphs = text.isEmpty ? [] : [Paragraph([Run(text)])]
  }

  package var isEmpty: Bool { paragraphs.allSatisfy { $0.runs.allSatisfy { $0.text.isEmpty } } }

  /// The words without marks; paragraphs are joined by a line break.
  package var plain: String { paragraphs.map(\.plain).joined(separator: "\n") }

  package struct Paragraph: Sendable, Hashable {
    package var runs: [Run]
    /// BCP 47 language, when it is not that of the document.
    package var language: String?
    package var direction: Direction?

    package init(_ runs: [Run], language: String? = nil, direction: Direction? = nil) {
      self.runs = runs
      self.language = language
      self.direction = direction
    }

    package var plain: String { runs.map(\.text).joined() }
  }

  package struct Run: Sendable, Hashable {
    package var text: String
    /// Whether these are someone's exact words. Quotations are exempt from every check and change of wording.
    package var isQuotation: Bool
    package var language: String?
    package var direction: Direction?

    package init(_ text: String, isQuotation: Bool = false, language: String? = nil, direction: Direction? = nil) {
      self.text = text
      self.isQuotation = isQuotation
      self.language = language
      self.direction = direction
    }
  }

  package enum Direction: String, Sendable, Hashable { case ltr, rtl }
}
