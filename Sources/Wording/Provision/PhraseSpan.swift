/// A phrase of a list, with its tokens.
struct PhraseSpan: Sendable {
  var kind: PhraseKind
  var code: String
  var tokens: Range<Int>
}

/// A vague phrase that no exception takes away.
struct VagueSpan: Sendable {
  var family: Int
  var effect: VagueFamily.Effect
  var tokens: Range<Int>
}
