package import Findings
package import PlanModel
package import Wording

/// What a rule may look at. Everything is a value; a rule has no clock and no files.
///
/// A submission by itself is looked at as the plan that it alone would make: its entries carry the author's own names
/// as labels, and only rules of the occasion `advice` run.
package struct CheckContext: Sendable {
  package let plan: Plan
  package let profile: Profile
  package let stage: StageRule?
  /// What is being looked at: a submission, a plan that is not final, a final plan.
  package let occasion: Occasion
  /// What the authority has decided within the law.
  package let settings: AuthoritySettings
  /// The authority's numbers for rules, such as how many pages a plan may have.
  package let numbers: RuleNumbers
  /// Reads statements; what it makes of each row is in `rows`.
  package let reader: WordingReader
  /// The plan that this one amends or follows, where there is one.
  package var earlier: KeptPlan?
  /// Statements of other plans, for finding text that several children share.
  package var otherPlans: [OtherPlan] = []
  /// Words by which rules see what a sentence says.
  package var words = RuleWords()

  /// Rows of sections F, G, H1 and H2 that were drafted here, in printed order.
  package let rows: [CheckedRow]
  /// Outcomes of section E that were drafted here, in printed order.
  package let outcomes: [CheckedOutcome]
  /// Needs of sections B, C and D that were drafted here, in printed order.
  package let needs: [CheckedNeed]
  /// The words of every entry, and the lists of words that rules look for in them.
  package let texts: PlanTexts

  /// The words by which single rules see what a row is about.
  package let checkWords: CheckWords
  /// The rows whose words are judged: not those that the family alone asks for.
  package let rowsToRead: [ReadRow]

  package init(
    plan: Plan, profile: Profile, stage: StageRule?, occasion: Occasion? = nil,
    settings: AuthoritySettings = AuthoritySettings(), numbers: RuleNumbers = RuleNumbers(),
    reader: WordingReader = WordingReader(WordingLexicon()), checkWords: CheckWords = CheckWords(),
    lists: PhraseLists = PhraseLists()
  ) {
    self.plan = plan
    self.profile = profile
    self.stage = stage
    self.occasion = occasion ?? (stage?.isDatedAsMade == true ? .final : .draft)
    self.settings = settings
    self.numbers = numbers
    self.reader = reader
    let checked = CheckedItems(plan, reader: reader, isLone: self.occasion == .advice)
    rows = checked.rows
    outcomes = checked.outcomes
    needs = checked.needs
    texts = PlanTexts(plan, lists)
    self.checkWords = checkWords
    rowsToRead = checked.rows.filter { !$0.isFamilys }.map { ReadRow($0, checkWords) }
  }

  /// Days before a limit from which it counts as near.
  package var nearDays: Int { settings.nearDays }

  /// The occasions whose rules run. A plan is always also the result of a merge; one amended after a review is looked
  /// at as a review too.
  package var occasions: Set<Occasion> {
    if occasion == .advice { return [.advice] }
    return stage?.showsFirstMade == true ? [.merge, occasion, .review] : [.merge, occasion]
  }

  /// Whether a submission is looked at by itself: then messages are for its author, else for the writer of the plan.
  package var isAdvice: Bool { occasion == .advice }

  /// The submissions in section K, each once, in its order.
  package var advices: [Advice] {
    var seen: Set<String> = []
    return plan.annex.compactMap(\.advice).filter { seen.insert($0.id).inserted }
  }

  /// What people call the advice, such as "K6".
  package func annexLabel(of submission: String?) -> String? {
    guard let submission else { return nil }
    return plan.annex.first { $0.advice?.id == submission }?.label ?? submission
  }

  /// Where an entry stands in the plan, and where it comes from.
  package func place(of entry: PlanEntry, field: String? = nil, range: Range<Int>? = nil) -> Place {
    let source = entry.sources.first
    let file = plan.annex.first { $0.advice?.id == source?.submission }?.advice?.source.path
    return Place(
      file: source?.submission == nil ? plan.record.source.path : file, line: source?.line,
      submission: source?.submission, item: source?.item, label: isAdvice ? nil : entry.label,
      section: entry.section.rawValue, field: field, range: range)
  }
}
