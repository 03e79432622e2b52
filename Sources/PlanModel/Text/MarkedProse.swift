/// Words of a person with those marked that differ from another version of them.
package struct MarkedProse: Sendable, Hashable {
  package var paragraphs: [Paragraph]

  package struct Paragraph: Sendable, Hashable {
    package var language: String?
    package var direction: Prose.Direction?
    package var phrases: [Phrase]
  }

  /// A run of the words, cut where changed words begin and end.
  package struct Phrase: Sendable, Hashable {
    package var isQuotation: Bool
    package var language: String?
    package var direction: Prose.Direction?
    package var pieces: [Piece]
  }

  package struct Piece: Sendable, Hashable {
    package var text: String
    package var isChanged: Bool
  }

  /// Both versions; nil stands for words that are not there, so that all of the other count as changed.
  package static func marked(_ before: Prose?, _ after: Prose?) -> (before: MarkedProse?, after: MarkedProse?) {
    let difference = WordDifference(before.map(tokens) ?? [], after.map(tokens) ?? [])
    return (
      before.map { MarkedProse($0, difference.before) }, after.map { MarkedProse($0, difference.after) }
    )
  }

  /// Nothing marked.
  package init(plain prose: Prose) { self.init(prose, MarkedProse.tokens(prose)) }

  private init(_ prose: Prose, _ tokens: [WordDifference.Token]) {
    var rest = tokens[...]
    paragraphs = prose.paragraphs.map { paragraph in
      Paragraph(
        language: paragraph.language, direction: paragraph.direction,
        phrases: paragraph.runs.map { run in
          let count = WordDifference.tokens(run.text).count
          defer { rest = rest.dropFirst(count) }
          return Phrase(
            isQuotation: run.isQuotation, language: run.language, direction: run.direction,
            pieces: MarkedProse.pieces(rest.prefix(count)))
        })
    }
  }

  private static func tokens(_ prose: Prose) -> [WordDifference.Token] {
    prose.paragraphs.flatMap { $0.runs.flatMap { WordDifference.tokens($0.text) } }
  }

  private static func pieces(_ tokens: some Sequence<WordDifference.Token>) -> [Piece] {
    var pieces: [Piece] = []
    for token in tokens {
      if let last = pieces.last, last.isChanged == token.isChanged {
        pieces[pieces.count - 1].text += token.text
      } else {
        pieces.append(Piece(text: token.text, isChanged: token.isChanged))
      }
    }
    return pieces
  }
}
