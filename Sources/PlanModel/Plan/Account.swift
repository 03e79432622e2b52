/// Where every item of every submission went. The run fails if one is unaccounted for.
package struct Account: Sendable, Hashable {
  package var lines: [Line]

  package init(lines: [Line] = []) { self.lines = lines }

  package struct Line: Sendable, Hashable {
    /// Nil for the case file.
    package var submission: String?
    package var version: Int
    package var item: String
    package var kind: ItemKind
    package var line: Int
    package var fate: Fate
    /// Id of the decision that sent it there; nil where nobody had to decide.
    package var decision: String?

    package init(
      submission: String?, version: Int, item: String, kind: ItemKind, line: Int, fate: Fate,
      decision: String? = nil
    ) {
      self.submission = submission
      self.version = version
      self.item = item
      self.kind = kind
      self.line = line
      self.fate = fate
      self.decision = decision
    }
  }

  package enum Fate: Sendable, Hashable {
    case placed(PlanItemID, Section)
    /// The same words stood in another item; the entry keeps both sources.
    case merged(into: PlanItemID, Section)
    /// Kept out of the sections until a person decides; the reason is a key of `words/`.
    case waiting(reason: String)
    /// A later version of the same submission stands in its place.
    case superseded(by: Int)
    /// Another submission stands in its place, by its author's own word.
    case replaced(by: String)
    /// Its author took the advice back.
    case withdrawn
    /// A person left it out, with a reason.
    case setAside
    /// A person chose another item over it; its needs and outcomes stay with the entry chosen.
    case notChosen(PlanItemID, Section)
    /// Health provision that the commissioner has not agreed, left out of the final plan (regulation 12(2)).
    case notAgreed(PlanItemID, Section)
    /// The whole file is set apart; the reason is the id of the finding that says why.
    case apart(because: String)
  }
}
