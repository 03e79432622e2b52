/// A plan as its plan.xml keeps it: what stands in sections A to K, without the advice and the case it was made from.
///
/// Two of them can be compared, be they drafts of last week or a plan that was issued years ago.
package struct KeptPlan: Sendable, Hashable {
  package var profile: String
  package var stage: Stage
  package var number: Int?
  package var date: CivilDate
  /// The authority's reference of the case.
  package var reference: String
  /// What the child is called: the full legal name first, then other names, as on the front page.
  package var names: [String] = []
  /// Entries of sections A to J in printed order. Of links only those to entries with a label are kept.
  package var entries: [PlanEntry] = []
  /// Why a section or area has no entries.
  package var notes: [SectionNote] = []
  package var placements: [Placement] = []
  package var educationOtherwise: Prose?
  package var fiveDayNote: Prose?
  package var budget: PersonalBudget?
  package var annex: [Row] = []

  package init(profile: String, stage: Stage, number: Int?, date: CivilDate, reference: String) {
    self.profile = profile
    self.stage = stage
    self.number = number
    self.date = date
    self.reference = reference
  }

  /// A row of section K.
  package struct Row: Sendable, Hashable {
    package var label: String?
    package var head: RegulationHead
    package var state: AnnexEntry.State
    package var from: String?
    package var receivedOn: CivilDate?
    package var submission: String?
    package var version: Int?

    package init(head: RegulationHead, state: AnnexEntry.State) {
      self.head = head
      self.state = state
    }
  }
}

extension KeptPlan {
  /// What plan.xml will keep of a plan that is just being made, so that it can be compared with an earlier one.
  package init(_ plan: Plan, showsPlacement: Bool) {
    self.init(
      profile: plan.profile, stage: plan.stage, number: plan.number, date: plan.date, reference: plan.record.reference)
    let child = plan.record.child
    names = ([child.fullName, child.preferredName ?? ""] + child.knownAs).filter { !$0.isEmpty }
    let labelled = Set(plan.entries.filter { $0.label != nil }.map(\.id))
    entries = plan.entries.filter { Section.beforeAnnexes.contains($0.section) }.map { $0.kept(linkingTo: labelled) }
    notes = plan.record.sectionNotes
    if showsPlacement {
      placements = plan.placements.sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }.map(\.kept)
      educationOtherwise = plan.record.educationOtherwise
    }
    fiveDayNote = plan.record.fiveDayNote
    budget = plan.record.personalBudget.map { budget in
      var budget = budget
      budget.payments = budget.payments.map { $0.kept(in: plan) }
      return budget
    }
    annex = plan.annex.map(Row.init)
  }
}

extension KeptPlan.Row {
  init(_ row: AnnexEntry) {
    self.init(head: row.head, state: row.state)
    label = row.label
    from = row.request?.from
    receivedOn = row.request?.receivedOn ?? row.advice?.receivedOn
    submission = row.advice?.id
    version = row.advice?.version
  }
}

extension Section {
  fileprivate static let beforeAnnexes: Set<Section> = Set(Section.allCases).subtracting([.i, .k])
}

extension PlanEntry {
  /// Without what plan.xml does not hold, or holds elsewhere.
  fileprivate func kept(linkingTo labelled: Set<PlanItemID>) -> PlanEntry {
    var entry = PlanEntry(
      id: id, section: section, area: area, content: content, sources: sources.map(\.kept))
    entry.label = label
    entry.furtherImpacts = furtherImpacts.map { impact in
      // plan.xml names the source of a further effect by its place in the annex, and says the rest of it once.
      let source = entry.sources.first {
        $0.submission == impact.source.submission && $0.item == impact.source.item
      }
      return FurtherImpact(words: impact.words, source: source ?? impact.source.kept)
    }
    entry.evidenceCodes = evidenceCodes
    entry.needs = needs.filter(labelled.contains)
    entry.outcomes = outcomes.filter(labelled.contains)
    entry.provisions = provisions.filter(labelled.contains)
    entry.within = within.filter(labelled.contains)
    entry.marks = marks
    entry.notFollowed = notFollowed.map { other in
      NotFollowed(
        source: Citation(submission: other.source.submission, version: 1, item: other.source.item),
        decision: other.decision)
    }
    entry.agreement = agreement.map { answer in
      var answer = answer
      // The entry itself says which row it is about.
      (answer.submission, answer.item) = ("", "")
      answer.isDisputed = answer.isDisputed == true ? true : nil
      return answer
    }
    return entry
  }
}

extension Citation {
  /// The line of the sender's file says nothing once the file is gone.
  fileprivate var kept: Citation {
    var citation = self
    citation.line = 0
    return citation
  }
}

extension Placement {
  fileprivate var kept: Placement {
    var placement = self
    placement.rank = nil
    placement.consultedOn = nil
    placement.responseOn = nil
    return placement
  }
}

extension Payment {
  /// What it is for, by the labels of the plan; what is not in the plan by the name that the case file gives it.
  fileprivate func kept(in plan: Plan) -> Payment {
    func names(_ references: String?) -> String? {
      let named = plan.entries(named: references)
      let names = named.found.compactMap(\.label) + named.unknown
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    var payment = self
    payment.provisions = names(provisions)
    payment.needs = names(needs)
    payment.outcomes = names(outcomes)
    return payment
  }
}
