import PlanModel

/// What is said in a stretch of a statement, as far as judging it needs.
struct StatementFacts {
  let text: ReadText
  let marks: Marks
  let amounts: [FoundPart]
  let cover: Cover
  var tokens: Range<Int>
  let section: Section
  /// What the fields of the row give.
  var given: Set<Element> = []

  func spans(_ kind: PhraseKind) -> [PhraseSpan] { Array(SortedSpans.overlapping(marks[kind], tokens)) }

  func has(_ kind: PhraseKind) -> Bool { !SortedSpans.overlapping(marks[kind], tokens).isEmpty }

  func parts(_ kind: ReadPart.Kind) -> [FoundPart] {
    SortedSpans.beginning(amounts, tokens).filter { $0.kind == kind }
  }

  func reads(_ kind: ReadPart.Kind) -> Bool { SortedSpans.beginning(amounts, tokens).contains { $0.kind == kind } }
}
