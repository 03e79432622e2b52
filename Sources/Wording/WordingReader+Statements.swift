extension WordingReader {
  /// What a statement of an outcome says, and what it leaves open.
  ///
  /// - Parameter quoted: ranges, in Unicode scalars, of somebody's exact words.
  package func outcome(_ text: String, quoted: [Range<Int>] = []) -> OutcomeReading {
    OutcomeReader(read(text, lexicon.outcomes, quoted: quoted))?.reading() ?? .blank
  }

  /// What a statement of a need says, and where it falls short of describing the child.
  package func need(_ text: String, quoted: [Range<Int>] = []) -> NeedReading {
    NeedReader(read(text, lexicon.needs, quoted: quoted))?.reading() ?? .blank
  }
}
