import Findings
import PlanModel
import Wording

/// A row of provision with what was read in its words, and the words by which single checks see what it is about.
@dynamicMemberLookup
package struct ReadRow: Sendable {
  let item: CheckedRow
  let found: FoundWords

  init(_ item: CheckedRow, _ words: CheckWords) {
    self.item = item
    found = words.found(in: item.content.what.plain, quoted: item.content.what.quotedRanges)
  }

  package subscript<Value>(dynamicMember path: KeyPath<CheckedRow, Value>) -> Value { item[keyPath: path] }

  var section: Section { item.section }
  var row: Provision { item.content }
  var reading: ProvisionReading { item.reading }
  var name: String { item.name("A row") }

  /// Its place with a field and the words meant, in the order of the text.
  func place(_ field: String = "what", _ ranges: [Range<Int>] = []) -> Place {
    item.place(field, ranges.sorted { $0.lowerBound < $1.lowerBound })
  }
}

extension CheckContext {
  /// What to do, said to whoever reads it: an author by himself or herself, else the writer of a plan.
  func ask(_ remedy: String) -> String {
    guard !isAdvice, let first = remedy.first else { return remedy }
    return "Ask the author: " + first.lowercased() + remedy.dropFirst()
  }
}
