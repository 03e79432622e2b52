package import Findings
package import PlanModel

/// What one author is asked to complete, before it is written as a letter. It holds statements of this author alone.
package struct Letter: Sendable, Hashable {
  /// Name of the file without its ending: the label of the annex, such as "K4". Never a person's name.
  package var name: String
  package var submission: String
  package var annex: String?
  package var author: Author?
  /// Day of the advice.
  package var dated: CivilDate
  /// What is asked about the advice as a whole.
  package var whole: [Ask] = []
  /// One for each statement, in the order of the advice.
  package var requests: [Request] = []
  /// Keys of `words/` for examples of what a specific statement of this kind looks like, each once.
  package var examples: [String] = []

  package init(name: String, submission: String, annex: String?, author: Author?, dated: CivilDate) {
    self.name = name
    self.submission = submission
    self.annex = annex
    self.author = author
    self.dated = dated
  }

  /// One statement, and what to add to it.
  package struct Request: Sendable, Hashable {
    package var item: AdviceItem
    /// Where it stands in the plan, such as "F7"; nil where it stands in no place with a label.
    package var label: String?
    package var findings: [Finding]
    package var asks: [Ask] = []

    package init(item: AdviceItem, label: String?, findings: [Finding]) {
      self.item = item
      self.label = label
      self.findings = findings
    }
  }

  /// What to add, and the words it is about.
  package struct Ask: Sendable, Hashable {
    package var quoted: [String]
    package var words: String

    package init(quoted: [String] = [], words: String) {
      self.quoted = quoted
      self.words = words
    }
  }
}

extension Letter.Request {
  /// Whether the two are statements of one kind of which the very same is asked, and no words of either are quoted.
  package func asksSame(as other: Letter.Request) -> Bool {
    item.kind == other.item.kind && asks == other.asks && asks.allSatisfy(\.quoted.isEmpty)
  }

  /// The words of the item that a finding points at; none where the words it was found in are not the author's.
  package func quoted(by finding: Finding, foundIn content: AdviceItem.Content) -> [String] {
    let field = ItemFields(content).field(finding)
    return ItemFields(item.content).field(finding) == field ? finding.quoted(in: field.words) : []
  }

  /// Whether the finding counts its words in the words of the author.
  package func isMarked(by finding: Finding, foundIn content: AdviceItem.Content) -> Bool {
    !finding.ranges.isEmpty && ItemFields(content).field(finding) == ItemFields(item.content).field(finding)
  }
}
