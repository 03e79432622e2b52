/// Words of a statement that leave open what they should say.
package struct VaguePhrase: Sendable, Hashable {
  /// The words as they stand in the text.
  package var phrase: String
  /// Where they stand, in Unicode scalars of the text that was read.
  package var range: Range<Int>
  /// The family of the lexicon, which is the id of the rule that tells of it: “vague-access”.
  package var family: String

  package init(phrase: String, range: Range<Int>, family: String) {
    self.phrase = phrase
    self.range = range
    self.family = family
  }
}
