/// Reads one statement at a time: provision here, outcomes and needs beside it.
///
/// Pure and linear in the text; safe on any text whatever.
package struct WordingReader: Sendable {
  package let lexicon: WordingLexicon

  package init(_ lexicon: WordingLexicon) { self.lexicon = lexicon }

  /// The tokens of a text and the phrases in it.
  package func read(_ text: String, quoted: [Range<Int>] = []) -> ReadText {
    ReadText(text, lexicon, quoted: quoted)
  }
}
