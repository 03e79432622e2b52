/// Words of a person, cut where findings begin and end, so that a page can mark exactly those words.
///
/// Findings may overlap and come in any order. A stretch under several of them is one stretch, of the gravest kind.
package struct CutProse: Sendable, Hashable {
  package var paragraphs: [Paragraph]

  package struct Paragraph: Sendable, Hashable {
    package var language: String?
    package var direction: Prose.Direction?
    package var phrases: [Phrase]
  }

  /// A run of the words: a quotation, a phrase in another language, or plain text.
  package struct Phrase: Sendable, Hashable {
    package var isQuotation: Bool
    package var language: String?
    package var direction: Prose.Direction?
    package var pieces: [Piece]
  }

  package struct Piece: Sendable, Hashable {
    package var text: String
    /// How grave the gravest finding on these words is; nil for words that nothing was found in.
    package var weight: Int?

    package init(_ text: String, weight: Int? = nil) {
      self.text = text
      self.weight = weight
    }
  }

  /// Words that a finding points at, as Unicode scalars of `Prose.plain`.
  package struct Mark: Sendable, Hashable {
    package var range: Range<Int>
    package var weight: Int

    package init(_ range: Range<Int>, weight: Int) {
      self.range = range
      self.weight = weight
    }
  }

  /// What lies outside the words marks nothing. Linear in the words, after sorting the marks.
  package init(_ prose: Prose, at marks: [Mark]) {
    var cutter = Cutter(stretches: CutProse.stretches(of: marks)[...])
    paragraphs = prose.paragraphs.enumerated().map { number, paragraph in
      if number > 0 { cutter.offset += 1 }
      return Paragraph(
        language: paragraph.language, direction: paragraph.direction,
        phrases: paragraph.runs.map { run in
          Phrase(
            isQuotation: run.isQuotation, language: run.language, direction: run.direction,
            pieces: cutter.pieces(of: run.text))
        })
    }
  }

  package var hasMarks: Bool {
    paragraphs.contains { $0.phrases.contains { $0.pieces.contains { $0.weight != nil } } }
  }
}

/// A stretch of words with its weight. Stretches never overlap, and two that touch have different weights.
private struct Stretch {
  var start: Int
  var end: Int
  var weight: Int
}

extension CutProse {
  private static func stretches(of marks: [Mark]) -> [Stretch] {
    var events: [(offset: Int, weight: Int, change: Int)] = []
    for mark in marks where !mark.range.isEmpty {
      events.append((mark.range.lowerBound, mark.weight, 1))
      events.append((mark.range.upperBound, mark.weight, -1))
    }
    events.sort { ($0.offset, $0.weight, $0.change) < ($1.offset, $1.weight, $1.change) }
    var found: [Stretch] = []
    var open: [Int: Int] = [:]
    var start = 0
    for event in events {
      if let weight = open.keys.max(), event.offset > start {
        if let last = found.last, last.end == start, last.weight == weight {
          found[found.count - 1].end = event.offset
        } else {
          found.append(Stretch(start: start, end: event.offset, weight: weight))
        }
      }
      start = event.offset
      let count = (open[event.weight] ?? 0) + event.change
      open[event.weight] = count == 0 ? nil : count
    }
    return found
  }

  /// Walks once through the words and the stretches side by side.
  private struct Cutter {
    var stretches: ArraySlice<Stretch>
    /// Scalars before the run that comes next.
    var offset = 0

    mutating func pieces(of text: String) -> [Piece] {
      var pieces: [Piece] = []
      var piece = String.UnicodeScalarView()
      var weight: Int?
      for scalar in text.unicodeScalars {
        let now = weightHere()
        if now != weight, !piece.isEmpty {
          pieces.append(Piece(String(piece), weight: weight))
          piece = String.UnicodeScalarView()
        }
        weight = now
        piece.append(scalar)
        offset += 1
      }
      if !piece.isEmpty { pieces.append(Piece(String(piece), weight: weight)) }
      return pieces
    }

    private mutating func weightHere() -> Int? {
      while let next = stretches.first, next.end <= offset { stretches.removeFirst() }
      guard let next = stretches.first, next.start <= offset else { return nil }
      return next.weight
    }
  }
}

extension CutProse {
  /// Long stretches in which nothing was found, shortened to their ends; what is marked stays whole.
  ///
  /// - Parameter limit: how many scalars of such a stretch are kept, half at each end.
  package func shortened(to limit: Int) -> CutProse {
    var result = self
    for paragraph in paragraphs.indices {
      for phrase in paragraphs[paragraph].phrases.indices {
        for (number, piece) in paragraphs[paragraph].phrases[phrase].pieces.enumerated() where piece.weight == nil {
          result.paragraphs[paragraph].phrases[phrase].pieces[number].text = CutProse.shortened(piece.text, limit)
        }
      }
    }
    return result
  }

  /// Both ends of a text, at the edges of words, with "[…]" between; the text itself where it is short.
  private static func shortened(_ text: String, _ limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    let head = scalars.prefix(limit / 2)
    let tail = scalars.suffix(limit / 2)
    let start = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    let end = tail.firstIndex(of: " ").map { tail[tail.index(after: $0)...] } ?? tail
    return "\(Substring(start)) […] \(Substring(end))"
  }
}
