import Findings
import PlanModel

/// Counts pronouns that are not the child's.
///
/// A pronoun counts only where nobody else can be meant by it: once another person is mentioned, those that follow may
/// be theirs, until the child is named again.
struct PronounEvidence {
  /// Sentences with a pronoun that is not the child's.
  private(set) var single: (count: Int, first: Place)?
  /// Items and paragraphs that speak of another child throughout.
  private(set) var runs: (count: Int, first: Place)?
  private let context: IdentityContext
  private let rules: PronounRules

  init(_ text: AdviceText, _ context: IdentityContext) {
    self.context = context
    rules = PronounRules(context.record.child, context.names)
    guard rules.canTell else { return }
    for passage in text.passages where passage.kind != .views && passage.kind != .label {
      if passage.isAnItem {
        read(passage.paragraphs, passage.place, isItem: true)
      } else {
        for paragraph in passage.paragraphs { read([paragraph], passage.place, isItem: false) }
      }
    }
  }

  /// Three pronouns, and none of the child's own, are a run.
  private mutating func read(_ paragraphs: [[TextWord]], _ place: Place, isItem: Bool) {
    var unit = PronounCount(isItem: isItem, rules, context)
    for words in paragraphs { unit.read(words) }
    if unit.sentences > 0 { single = ((single?.count ?? 0) + unit.sentences, single?.first ?? place) }
    if unit.foreign >= 3, unit.isAboutAChild, unit.right == 0, !unit.hasNamedPerson {
      runs = ((runs?.count ?? 0) + 1, runs?.first ?? place)
    }
  }
}
