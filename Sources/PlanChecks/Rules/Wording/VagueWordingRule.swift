package import Findings
import PlanModel
package import Wording

/// A family of vague wording in rows of provision. The families differ in their lists, which are data
/// (`wording/lexicon.xml`), and in what is said of them; when they speak, and how loudly, is the same.
package protocol VagueWordingRule: Rule {
  /// What the row does, as it stands after the row's label in a headline.
  var says: String { get }
  /// Whether a word is told of, as a note, where the amount stands beside it.
  var tellsRescuedWords: Bool { get }
  /// Whether a phrase is told of although a quantity stands beside it.
  func isTold(rescued phrase: VaguePhrase, of row: ReadRow) -> Bool
}

extension VagueWordingRule {
  package var tellsRescuedWords: Bool { false }

  package func isTold(rescued phrase: VaguePhrase, of row: ReadRow) -> Bool { false }

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.filter { !$0.isTransportInF }.compactMap { finding(row: $0, in: context) }
  }

  /// One finding for all phrases of the family in a row.
  private func finding(row: ReadRow, in context: CheckContext) -> Finding? {
    let phrases =
      row.reading.vague.filter { $0.family == id && !row.isKindOfEquipment($0) && !row.isAnswered($0) }
      + row.reading.rescued.filter { $0.family == id && isTold(rescued: $0, of: row) }
    guard !phrases.isEmpty else { return rescued(row, in: context) }
    let open = row.reading.open(behind: id)
    let place = row.place("what", phrases.map(\.range))
    if open.isEmpty {
      let isSaid = row.reading.fieldFilled(for: id)
      return finding(
        "\(row.name) \(says)", at: place, row.severity(.warning),
        because: isSaid
          ? "The fields of the row say it, and its sentence leaves it open. Readers see both. " + about.why : nil,
        remedy: isSaid
          ? context.ask(
            "Make the sentence say the same as the fields: put their amount or role in place of the marked words.")
          : context.ask(about.remedy))
    }
    return finding(
      "\(row.name) \(says)", at: place, row.severity(.error),
      because: about.why + " Neither the sentence nor the fields say \(ElementWords.list(open)).",
      remedy: context.ask(about.remedy))
  }

  /// The quantity stands beside the word, so that the word only gets in its way.
  private func rescued(_ row: ReadRow, in context: CheckContext) -> Finding? {
    guard tellsRescuedWords,
      let first = row.reading.rescued.first(where: {
        $0.family == id && context.checkWords.found(in: $0.phrase).has("idle-frequency")
      })
    else { return nil }
    return finding(
      "\(row.name) gives the amount, and a vaguer word beside it", at: row.place("what", [first.range]),
      .note, because: "The marked word adds nothing, and it could be read as taking something back.",
      remedy: context.ask("Leave the marked word out."))
  }
}
