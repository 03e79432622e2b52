import PlanModel
import Wording

extension ReadRow {
  /// Codes of the roles that deliver it: of the field, else of the words.
  var roles: Set<String> {
    let fields = Set(row.deliveredBy.compactMap(\.code))
    guard fields.isEmpty else { return fields }
    return Set(reading.parts.filter { $0.kind == .who }.compactMap(\.code)).union(abbreviatedTherapists)
  }

  /// "SaLT weekly" names the therapist by the therapy, where the row promises something firm.
  var abbreviatedTherapists: Set<String> {
    guard reading.verdict != .nonspecific else { return [] }
    return Set(["SaLT", "OT"].filter { found.has("therapist-" + $0) })
  }

  /// Every role that the row names, in fields or words.
  var allRoles: Set<String> {
    roles.union(reading.parts.filter { $0.kind == .who }.compactMap(\.code)).union(row.designedBy.compactMap(\.code))
  }

  /// The training of adults: what it lacks is told in one finding of its own.
  var isTraining: Bool {
    if row.mode == "training" || ReadRow.trainingTypes.contains(row.type ?? "") { return true }
    if found.of("training-row").contains(where: { $0.first == 0 }) { return true }
    return !reading.promises.isEmpty && reading.promises.allSatisfy { $0.kind == .training }
  }

  /// Every adult there is, which is more than a role: "every adult presents the object".
  var isByEverybody: Bool {
    found.has("everybody")
  }

  /// Whether a vague word for people is answered elsewhere in the row: by "every", or by the training that is described.
  func isAnswered(_ phrase: VaguePhrase) -> Bool {
    guard phrase.family == "vague-person" else { return false }
    if found.of("everybody").contains(where: { $0.range.overlaps(phrase.range) }) { return true }
    return !row.training.isEmpty && found.has("trained")
  }

  /// A kind of equipment and no item, of which another rule tells.
  func isKindOfEquipment(_ phrase: VaguePhrase) -> Bool {
    phrase.family == "vague-input" && found.of("equipment-kind").contains { $0.range.overlaps(phrase.range) }
  }

  /// Hours of no week or term: many, and nothing says how often.
  var hasBareTotal: Bool {
    if row.frequencies.isEmpty, row.totals.contains(where: { $0.hours != nil }) {
      return row.totals.allSatisfy { $0.per == nil }
    }
    guard row.totals.isEmpty, row.frequencies.isEmpty, row.sessionLengths.isEmpty,
      !reading.parts.contains(where: { [.frequency, .oneOff, .continuous, .total].contains($0.kind) })
    else { return false }
    return reading.parts.contains { part in
      part.kind == .sessionLength && (part.low ?? 0) >= ReadRow.longestSession && !isVague(part.range)
    }
  }

  /// Four hours, in thousandths of a minute: nobody is taught that long in one go.
  private static let longestSession = 240_000

  /// How the child gets to school and back, which section F as a rule does not hold.
  var isTransportInF: Bool {
    section == .f && row.type != "travel-training" && found.has("transport") && !found.has("travel-learnt")
  }

  private static let trainingTypes: Set<String> = ["staff-training", "salt-training", "parent-training"]

  /// Whether anything says how often it is, or that it goes on all the time.
  var isTimed: Bool {
    !row.frequencies.isEmpty || !row.totals.isEmpty
      || reading.parts.contains { [.frequency, .total, .continuous].contains($0.kind) }
  }

  /// Whether a vague phrase covers the place.
  func isVague(_ range: Range<Int>) -> Bool { reading.vague.contains { $0.range.overlaps(range) } }
}

extension Prose {
  /// Where quotations stand in `plain`, in Unicode scalars.
  var quotedRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    for paragraph in paragraphs {
      for run in paragraph.runs {
        let count = run.text.unicodeScalars.count
        if run.isQuotation { ranges.append(offset..<offset + count) }
        offset += count
      }
      offset += 1
    }
    return ranges
  }
}
