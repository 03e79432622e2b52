/// What a field says, ready to be shown: lines of somebody's words, each with what stands beside them in the form.
package struct FieldValue: Sendable, Hashable {
  package var lines: [Line]

  package init(_ lines: [Line]) { self.lines = lines }

  package init(_ words: Prose) { lines = [Line(words)] }

  package init(_ shown: Shown) { lines = [Line(shown)] }

  package struct Line: Sendable, Hashable {
    package var words: Prose
    package var details: [Detail]

    package init(_ words: Prose, _ details: [Detail] = []) {
      self.words = words
      self.details = details
    }

    /// A value without words of anybody.
    package init(_ shown: Shown...) { self.init(Prose([]), shown.map { Detail("", $0) }) }
  }

  /// A value of a form's attribute.
  package struct Detail: Sendable, Hashable {
    /// Key of the word that goes with it, such as "review.by"; empty where the value stands alone.
    package var key: String
    package var value: Shown

    package init(_ key: String, _ value: Shown) {
      self.key = key
      self.value = value
    }
  }

  package enum Shown: Sendable, Hashable {
    case text(String)
    /// As in XML: 2026, 2026-05 or 2026-05-14.
    case date(String)
    /// A code of a list, such as Role and SaLT.
    case code(String, of: String)
    case yesNo(Bool)
    /// A fixed word, by its key.
    case word(String)
    /// Time in a year.
    case minutes(Int)
  }
}
