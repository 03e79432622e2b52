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

    package init(submission: String?, version: Int, item: String, kind: ItemKind, line: Int, fate: Fate) {
      self.submission = submission
      self.version = version
      self.item = item
      self.kind = kind
      self.line = line
      self.fate = fate
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
  }
}
