package import Findings
import PlanModel
package import Wording

/// A row of provision that does not say one thing that its reader must be told: neither in its field nor in its words.
///
/// What a row must say depends on its kind, and is judged by the reader of wording: equipment needs no frequency, a
/// lesson no length. Where a vague phrase stands in its place, the phrase is told of.
package protocol MissingElementRule: Rule {
  var element: Element { get }
  /// Name of the field of the form that asks for it.
  var field: String { get }
  /// As it stands after the row's label in a headline.
  var says: String { get }
  /// Whether the row leaves it out.
  func isMissing(_ row: ReadRow) -> Bool
  func isSpared(_ row: ReadRow, in context: CheckContext) -> Bool
}

extension CheckContext {
  /// Whether a field says something, and nothing that leaves it open again, such as "as needed".
  func isSaid(_ words: [String]) -> Bool {
    words.contains { !$0.isEmpty && reader.provision($0, in: .f).vague.isEmpty }
  }
}

extension MissingElementRule {
  package func isSpared(_ row: ReadRow, in context: CheckContext) -> Bool { false }

  package func isMissing(_ row: ReadRow) -> Bool { row.reading.missing.contains(element) }

  /// Things and surroundings by their type: nobody delivers them at times.
  private func isThing(_ row: ReadRow, in context: CheckContext) -> Bool {
    guard let type = row.row.type, context.profile.placing.typesWithoutSessions.contains(type) else { return false }
    return element != .what && element != .group
  }

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { row in
      guard isMissing(row), !row.reading.isTold(element), !row.isTraining, !row.isTransportInF,
        !isThing(row, in: context), !isSpared(row, in: context)
      else { return nil }
      return finding(
        "\(row.name) \(says)", at: row.place(field), row.severity(about.severity),
        remedy: context.ask(about.remedy))
    }
  }
}
