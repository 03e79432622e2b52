package import Findings
package import PlanModel
package import Wording

/// An entry of the plan that somebody here is drafting, with what rules ask of it again and again.
@dynamicMemberLookup
package struct Checked<Content: Sendable, Reading: Sendable>: Sendable {
  package let content: Content
  /// What the reader of wording makes of its words.
  package let reading: Reading
  package let entry: PlanEntry
  /// Where it stands, without a field.
  package let place: Place
  /// Whether the family alone says it: then its words are never judged.
  package let isFamilys: Bool

  package subscript<Value>(dynamicMember path: KeyPath<Content, Value>) -> Value { content[keyPath: path] }

  package var section: Section { entry.section }
  package var area: Area? { entry.area }
  package var sources: [Citation] { entry.sources }

  /// What a summary calls it: its label, such as "F3"; the author's own name for it where advice stands alone.
  ///
  /// - Parameter other: where it has no name, such as "A row".
  package func name(_ other: String) -> String { entry.label ?? other }

  /// Its place with a field, and the words meant: the first of the ranges, and the others after it.
  package func place(_ field: String? = nil, _ ranges: [Range<Int>] = []) -> Place {
    var place = place
    place.field = field
    place.range = ranges.first
    place.furtherRanges = Array(ranges.dropFirst())
    return place
  }
}

package typealias CheckedRow = Checked<Provision, ProvisionReading>
package typealias CheckedOutcome = Checked<Outcome, OutcomeReading>
package typealias CheckedNeed = Checked<Need, NeedReading>

/// The entries of a plan sorted into what rules look at. Entries of the plan of another authority are not among them:
/// nobody here drafted those.
struct CheckedItems {
  private(set) var rows: [CheckedRow] = []
  private(set) var outcomes: [CheckedOutcome] = []
  private(set) var needs: [CheckedNeed] = []
  private let isLone: Bool
  private let caseFile: String
  private var files: [String: String] = [:]
  private var familys: Set<String> = []

  init(_ plan: Plan, reader: WordingReader, isLone: Bool) {
    self.isLone = isLone
    caseFile = plan.record.source.path
    for advice in plan.annex.compactMap(\.advice) {
      files[advice.id] = advice.source.path
      if advice.kind == .representation || advice.regulations == [.a] { familys.insert(advice.id) }
    }
    for entry in plan.entries where !entry.marks.contains(.fromPreviousPlan) {
      switch entry.content {
      case .provision(let row):
        rows.append(checked(row, reader.provision(row, in: entry.section), entry))
      case .outcome(let outcome): outcomes.append(checked(outcome, reader.outcome(outcome), entry))
      case .need(let need): needs.append(checked(need, reader.need(need), entry))
      default: break
      }
    }
  }

  private func checked<Content, Reading>(
    _ content: Content, _ reading: Reading, _ entry: PlanEntry
  ) -> Checked<Content, Reading> {
    let source = entry.sources.first
    let place = Place(
      file: source?.submission.map { files[$0] } ?? caseFile, line: source?.line, submission: source?.submission,
      item: source?.item, label: isLone ? nil : entry.label, section: entry.section.rawValue)
    let isFamilys =
      !entry.sources.isEmpty && entry.sources.allSatisfy { $0.submission.map(familys.contains) ?? false }
    return Checked(content: content, reading: reading, entry: entry, place: place, isFamilys: isFamilys)
  }
}
