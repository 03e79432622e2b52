import PlanModel

/// Marks what a reader must see beside an entry: a need that nothing meets, a row that meets no need, a blank field.
struct Marking {
  let placing: Placing
  /// Submissions that are the plan of another authority: it is carried over, not judged as if it were drafted here.
  var previousPlans: Set<String> = []
  /// As in ``AssemblyInput``.
  var saidInWords: (Provision, Section) -> Set<Gap.Field> = { _, _ in [] }
  /// As in ``AssemblyInput``.
  var isDateSaid: (Outcome) -> Bool = { _ in false }

  func mark(_ entries: inout [PlanEntry]) {
    for index in entries.indices {
      if isOfPreviousPlan(entries[index]) {
        entries[index].marks = [.fromPreviousPlan]
        continue
      }
      entries[index].marks = marks(of: entries[index])
      entries[index].blanks = blanks(of: entries[index])
    }
  }

  private func isOfPreviousPlan(_ entry: PlanEntry) -> Bool {
    !entry.sources.isEmpty && entry.sources.allSatisfy { $0.submission.map(previousPlans.contains) ?? false }
  }

  private func marks(of entry: PlanEntry) -> Set<PlanEntry.Mark> {
    var marks: Set<PlanEntry.Mark> = []
    switch entry.content {
    case .need(let need):
      if entry.provisions.isEmpty { marks.insert(.needWithoutProvision) }
      if need.isParentReported { marks.insert(.parentReported) }
      if entry.area == nil { marks.insert(.areaNotStated) }
    case .provision:
      if entry.needs.isEmpty { marks.insert(.provisionWithoutNeed) }
      if entry.section == .g, entry.agreement?.isAgreed != true {
        marks.insert(entry.agreement?.isRefused == true ? .notAgreed : .awaitsAgreement)
      }
    case .noNeeds(let none):
      if none.assessedOn == nil { marks.insert(.nilReturn) }
    default: break
    }
    return marks
  }

  /// Fields that someone who must deliver the row cannot do without (SEND Code of Practice 9.69). A gap says that the
  /// author left the field blank and that the words do not give it either.
  private func blanks(of entry: PlanEntry) -> [Gap.Field] {
    switch entry.content {
    case .outcome(let outcome):
      let isGiven = outcome.byWhen != nil || outcome.byWhenDate != nil
      return isGiven || isDateSaid(outcome) ? [] : [.byWhen]
    case .provision(let row):
      if let type = row.type, placing.typesWithoutSessions.contains(type) { return [] }
      var blanks: [Gap.Field] = []
      if row.deliveredBy.isEmpty { blanks.append(.deliveredBy) }
      if row.frequencies.isEmpty && row.totals.isEmpty && row.trigger == nil { blanks.append(.frequency) }
      let isOnOccasion = row.trigger != nil || row.frequencies.contains { $0.per == "event" || $0.per == "lesson" }
      if row.sessionLengths.isEmpty && row.totals.isEmpty && !isOnOccasion { blanks.append(.sessionLength) }
      if blanks.isEmpty { return [] }
      let said = saidInWords(row, entry.section)
      return blanks.filter { !said.contains($0) }
    default:
      return []
    }
  }
}
