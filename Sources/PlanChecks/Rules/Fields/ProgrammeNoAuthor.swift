package import Findings
import Wording
import PlanModel

/// A programme that one person delivers, and nobody is said to have written.
package struct ProgrammeNoAuthor: Rule {
  package let about = RuleDescription(
    "programme-no-author", .fields, .warning, runs: .adviceAndPlans,
    finds:
      "A programme delivered by an assistant or another adult of the setting, with nobody who designs it, trains for "
      + "it or reviews it.",
    spares:
      "Published programmes with their name; rows that name a second role; programmes that are delivered by whoever "
      + "writes them.",
    why:
      "Whoever delivers a programme cannot answer for what is in it. Without an author nobody changes it when it does "
      + "not work.",
    remedy: "Say who writes the programme, and who checks it how often.",
    basis: "Good practice; SEND Code of Practice 9.69",
    examples: [
      .fires(
        provision:
          "A teaching assistant carries out a ‹programme› of exercises with Amira alone for 10 minutes every school "
          + "day."
      ),
      .calm(
        provision:
          "A teaching assistant carries out a programme of exercises with Amira alone for 10 minutes every school "
          + "day, written by the physiotherapist and checked by her every 6 weeks."
      ),
      .calm(
        provision:
          "A teaching assistant carries out a programme of exercises with Amira alone for 10 minutes every school day."
      ) {
        $0.designedBy = [.init("physiotherapist", code: "physio")]
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let children = context.childNames
    return context.rowsToRead.compactMap { row in
      let found = row.found
      guard let programme = found.of("programme").first(where: { !row.words($0.range).hasSuffix("ed") }),
        !row.isVague(programme.range),
        !isAuthored(row, in: context), !found.has("programme-authored"), !found.has("named-programme"),
        !found.isNamed(programme, isName: { range in children.contains(row.words(range)) })
      else { return nil }
      return finding(
        "\(row.name) has a programme, and nobody who writes or checks it",
        at: row.place("what", [programme.range]), row.severity(.warning),
        remedy: context.ask(about.remedy))
    }
  }

  private func isAuthored(_ row: ReadRow, in context: CheckContext) -> Bool {
    let fields = row.row
    if !fields.designedBy.isEmpty || !fields.reviews.isEmpty || fields.training.contains(where: { $0.by != nil }) {
      return true
    }
    if row.reading.parts.contains(where: { $0.kind == .review }) { return true }
    // Whoever is no assistant writes it, and a second role named stands behind it.
    let roles = row.allRoles
    return roles.count > 1 || roles.contains { !context.checkWords.codes("untrained-role-codes").contains($0) }
      || roles.isEmpty
  }
}

extension CheckContext {
  /// The names by which the child is called, folded.
  var childNames: Set<String> {
    let child = plan.record.child
    return Set(
      ([child.legalForename, child.preferredName ?? "", child.surname] + child.knownAs).filter { !$0.isEmpty }
        .map(Folding.nameKey))
  }
}

extension ReadRow {
  /// The word at a place of the sentence, folded as names are.
  func words(_ range: Range<Int>) -> String {
    let scalars = row.what.plain.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)
    return Folding.nameKey(String(String.UnicodeScalarView(scalars)))
  }
}
