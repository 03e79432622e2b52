import Findings
import PlanModel
import XMLKit

extension ElementBuilder {
  /// Words with what was found in them as `m`: one paragraph as it stands, several as `p`.
  mutating func prose(_ words: CutProse) {
    if words.paragraphs.count == 1, let only = words.paragraphs.first {
      paragraph(only)
    } else {
      add("p", each: words.paragraphs) { $1.paragraph($0) }
    }
  }

  private mutating func paragraph(_ paragraph: CutProse.Paragraph) {
    set("lang", paragraph.language)
    set("dir", paragraph.direction?.rawValue)
    for phrase in paragraph.phrases {
      guard phrase.isQuotation || phrase.language != nil || phrase.direction != nil else {
        pieces(phrase.pieces)
        continue
      }
      add(phrase.isQuotation ? "quote" : "span", phrase) { phrase, element in
        element.set("lang", phrase.language)
        element.set("dir", phrase.direction?.rawValue)
        element.pieces(phrase.pieces)
      }
    }
  }

  private mutating func pieces(_ pieces: [CutProse.Piece]) {
    for piece in pieces {
      if let weight = piece.weight {
        add("m", piece.text) { words, mark in
          mark.set("kind", Severity.marked(weight).rawValue)
          mark.text(words)
        }
      } else {
        text(piece.text)
      }
    }
  }
}

extension Severity {
  /// The order in which one covers another where both are about the same words.
  var weight: Int { Severity.allCases.firstIndex(of: self) ?? 0 }

  static func marked(_ weight: Int) -> Severity {
    Severity.allCases.indices.contains(weight) ? Severity.allCases[weight] : .note
  }
}
