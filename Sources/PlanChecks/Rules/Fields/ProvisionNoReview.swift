package import Findings
import PlanModel
import Wording

/// Therapy or a programme that nobody is said to look at again.
package struct ProvisionNoReview: Rule {
  package let about = RuleDescription(
    "provision-no-review", .fields, .warning, runs: .adviceAndPlans,
    finds: "Therapy, or a programme that one person sets and another delivers, with nobody who reviews it and no time "
      + "for that, in its row or in another of the same role.",
    spares:
      "Rows that say who reviews what; a role that comes back each half term or term, or trains those who carry on "
      + "the work each term; equipment, and help through the day. Told once for all rows of a role.",
    why: "Targets that nobody looks at again go on after they have been reached, or after they have failed.",
    remedy: "Say who reviews the work, with whom, how often and for how long.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "A music therapist works with Amira alone for 30 minutes each week in term time.") {
        $0.deliveredBy = [.init("music therapist", code: "music-therapist")]
      },
      .calm(
        provision:
          "A speech and language therapist teaches Amira alone for 30 minutes each week in term time and reviews her "
          + "targets with the teaching assistant for 45 minutes each half term."
      ),
      .calm(provision: "A speech and language therapist teaches Amira alone for 30 minutes each week in term time.") {
        var review = Provision.Review(words: "each half term with the teaching assistant, 45 minutes")
        (review.by, review.every) = ("speech and language therapist", "each half term")
        $0.reviews = [review]
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let therapists = context.checkWords.codes("therapist-role-codes")
    var seen: Set<String> = []
    var open: [(role: String, rows: [ReadRow])] = []
    var reviewed: Set<String> = []
    for row in context.rowsToRead where row.section == .f || row.section == .g {
      let roles = row.allRoles.intersection(therapists)
      if isReviewed(row, in: context) || comesBack(row) { reviewed.formUnion(roles) }
      reviewed.formUnion(trainers(of: row, therapists, in: context))
      guard needsReview(row, therapists), let role = roles.sorted().first ?? row.row.type else { continue }
      if seen.insert(role).inserted { open.append((role, [])) }
      if let index = open.firstIndex(where: { $0.role == role }) { open[index].rows.append(row) }
    }
    return open.compactMap { role, rows in
      guard !reviewed.contains(role), let first = rows.first else { return nil }
      let names = rows.map(\.name).joined(separator: ", ")
      return finding(
        "\(names): nobody is said to review the work", at: first.place("review"), first.severity(.warning),
        remedy: context.ask(about.remedy))
    }
  }

  /// Work that goes on and has somebody who sets it. What says nothing firm yet has nothing to be reviewed.
  private func needsReview(_ row: ReadRow, _ therapists: Set<String>) -> Bool {
    guard row.isTimed, row.isDirect, !row.isTraining else { return false }
    if let type = row.row.type, type.hasSuffix("-programme") { return true }
    return !row.roles.isDisjoint(with: therapists)
  }

  /// Whoever comes each half term, each term or once a year looks at the work again.
  private func comesBack(_ row: ReadRow) -> Bool {
    row.row.frequencies.contains { Self.seldom.contains($0.per ?? "") }
      || row.reading.parts.contains { $0.kind == .frequency && Self.seldom.contains($0.unit ?? "") }
  }

  private static let seldom: Set<String> = ["half-term", "term", "year"]

  /// Therapists who train those that carry on the work, again and again.
  private func trainers(of row: ReadRow, _ therapists: Set<String>, in context: CheckContext) -> Set<String> {
    var trainers: Set<String> = []
    for training in row.row.training {
      let said = [training.words, training.refreshed ?? ""].map { context.reader.provision($0, in: .f).parts }
      guard said.joined().contains(where: { $0.kind == .frequency && Self.seldom.contains($0.unit ?? "") }) else {
        continue
      }
      let by = said + [context.reader.provision(training.by ?? "", in: .f).parts]
      trainers.formUnion(by.joined().filter { $0.kind == .who }.compactMap(\.code))
    }
    return trainers.intersection(therapists)
  }

  private func isReviewed(_ row: ReadRow, in context: CheckContext) -> Bool {
    if !row.row.reviews.isEmpty || ["review", "consultation"].contains(row.row.mode ?? "") { return true }
    if row.row.type == "meeting-review" { return true }
    return row.reading.parts.contains { $0.kind == .review }
      || row.found.has("report-time")
  }
}
