/// What a phrase of `wording/needs.xml` shows about the statement it stands in. The names are those of the lists there.
package enum NeedSign: Int32, PhraseSign {
  /// Names of conditions.
  case diagnosis
  /// Words around such a name that add nothing to it.
  case label
  /// Verbs by which a need is stated as what should be given.
  case requires
  /// What should be given.
  case provision
  /// Words after such a verb that describe the child all the same.
  case description
  /// Words of difficulty without a measure or an example.
  case vague
  /// Words that lead to an example or an effect.
  case example
  /// Words that blame the child, or name the child by the disability.
  case blaming
  /// Terms that hold such a word and blame nobody.
  case notBlaming
  /// Kinds of score.
  case score
  /// Tests by name.
  case test
  /// What belongs in section B.
  case educational
  /// The body and its illnesses, in any way.
  case medical
  /// Illness and treatment by name.
  case clinical
  /// Words of learning and of the school day.
  case effect
}
