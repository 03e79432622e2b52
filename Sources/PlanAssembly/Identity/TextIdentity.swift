import Findings
import PlanModel

/// Finds another child's content in the text of submissions: names, pronouns, numbers.
///
/// Each finding is told once for a submission, at the first place and with the count.
struct TextIdentity {
  private let record: CaseRecord
  private let names: NameLexicon
  private let people: KnownPeople

  init(_ record: CaseRecord, _ advices: [Advice], _ names: NameLexicon) {
    self.record = record
    self.names = names
    var people = KnownPeople(record, advices, names: names)
    for advice in advices { people.add(Introductions(AdviceText(advice, names: names), names: names)) }
    self.people = people
  }

  /// - Parameter isNameMatch: Whether the header names this child; then its nicknames count as the child's.
  func read(_ advice: Advice, isNameMatch: Bool) -> IdentityReading {
    let text = AdviceText(advice, names: names)
    let own = OwnNames(record.child, header: isNameMatch ? advice.child : nil)
    let context = IdentityContext(names: names, own: own, people: people, record: record)
    var reading = IdentityReading()

    let numbers = NumberEvidence(text, advice, context)
    if let other = numbers.found {
      reading.add(IdentityFinding.otherNumber(other.count, at: other.first), quarantines: true)
    }
    if let slip = numbers.exchanged {
      reading.add(IdentityFinding.exchangedBirth(slip.count, at: slip.first), quarantines: false)
    }
    guard isRead(advice) else { return reading }

    let evidence = NameEvidence(text, context)
    if let other = evidence.found {
      reading.add(IdentityFinding.otherName(other.count, at: other.first), quarantines: true)
    }
    if let variant = evidence.variants {
      reading.add(IdentityFinding.variant(variant.count, at: variant.first), quarantines: false)
    }
    let pronouns = PronounEvidence(text, context)
    if let run = pronouns.runs {
      reading.add(IdentityFinding.pronounRun(run.count, at: run.first), quarantines: true)
    } else if let single = pronouns.single {
      reading.add(IdentityFinding.pronouns(single.count, at: single.first), quarantines: false)
    }
    return reading
  }

  /// Names and pronouns are read in the language of the lexicon only.
  private func isRead(_ advice: Advice) -> Bool {
    guard let language = advice.language else { return true }
    return language.prefix { $0 != "-" } == names.language.prefix { $0 != "-" }
  }
}
