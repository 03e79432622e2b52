import Glibc
import PlanModel

/// The words of a document, folded once, in which many texts are looked for.
package struct FoldedWords: Sendable {
  private let words: [CChar]

  package init(_ text: String) { words = Array(Folding.folded(text).utf8CString) }

  /// Whether the document holds a text, whatever its case, white space, quotation marks and dashes.
  package func hold(_ text: String) -> Bool { strstr(words, Array(Folding.folded(text).utf8CString)) != nil }
}
