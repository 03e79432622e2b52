package import Findings
import PlanModel

/// A loss of hearing or sight, and no qualified teacher was consulted.
package struct SensoryTeacherMissing: Rule {
  package let about = RuleDescription(
    "sensory-teacher-missing", .advice, .error, runs: .plans,
    finds:
      "Signs that hearing or sight is impaired – a type of need, aids, a diagnosis – and no advice of, or consultation"
      + " with, a qualified teacher of deaf children or of children with a vision impairment. A loss that is"
      + " only suspected"
      + " is a warning.",
    spares:
      "“Hearing normal”, “no concerns about vision” and other denials; other people's loss; sensory"
      + " processing; glasses;"
      + " an educational advice that records the consultation.",
    why:
      "Where a child appears to be impaired in sight or hearing, the educational advice must be"
      + " given after consulting a"
      + " person who is qualified to teach such children.",
    remedy: "Ask the school to consult a qualified teacher and to record it, or obtain that teacher's own advice.",
    basis: "reg 6(2) SEND Regulations 2014",
    examples: [
      .fires(need: "She wears two ‹hearing aids› and misses what is said behind her.", area: .sensoryPhysical),
      .fires(need: "Suspected ‹cerebral visual impairment›; she looks to the left only.", area: .sensoryPhysical),
      .calm(fact: "Hearing and vision were tested in March and are normal; no hearing loss.", kind: "hearing"),
      .calm(need: "Her sensory processing makes the noise of the hall hard to bear.", area: .sensoryPhysical),
      .calm("She wears hearing aids, and the school consulted a teacher of the deaf.") {
        $0.add(need: "She wears two hearing aids.", area: .sensoryPhysical)
        $0.add(
          fact: "The school's advice was given after consulting a qualified teacher of the deaf on 9 March.",
          kind: "sensory-consultation")
      },
    ])
  package init() {}

  private enum Sense: CaseIterable {
    case hearing, vision

    var list: RuleWords.List { self == .hearing ? .hearing : .vision }
    var teachers: RuleWords.List { self == .hearing ? .teacherOfDeaf : .teacherOfVision }
    var roles: Set<String> {
      self == .hearing
        ? ["specialist-teacher-HI", "specialist-teacher-MSI"] : ["specialist-teacher-VI", "specialist-teacher-MSI"]
    }
    var type: String { self == .hearing ? "HI" : "VI" }
    var words: String { self == .hearing ? "Hearing" : "Sight" }
    var teacher: String {
      self == .hearing
        ? "a qualified teacher of deaf children" : "a qualified teacher of children with a vision impairment"
    }
  }

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.stage?.isAssessedHere != false else { return [] }
    return Sense.allCases.compactMap { sense in
      guard !isConsulted(sense, context), let sign = sign(of: sense, context) else { return nil }
      return finding(
        sign.isSuspected
          ? "\(sense.words) may be impaired, and nobody consulted \(sense.teacher)"
          : "\(sense.words) is impaired, and nobody consulted \(sense.teacher)",
        at: sign.place, sign.isSuspected ? .warning : nil)
    }
  }

  private struct Sign {
    var place: Place
    var isSuspected: Bool
  }

  /// The first certain sign, else the first of a suspicion.
  private func sign(of sense: Sense, _ context: CheckContext) -> Sign? {
    if context.plan.record.senTypes.contains(where: { $0.code == sense.type || $0.code == "MSI" }) {
      return Sign(place: context.casePlace(field: "sen-type"), isSuspected: false)
    }
    let cleared = cleared(sense, context)
    var suspected: Sign?
    for (label, advice) in context.annexed where advice.kind != .transferredPlan {
      for item in advice.items where isRead(item.content) {
        if let cleared, day(of: item, advice) < cleared { continue }
        for field in item.content.fieldTexts {
          let text = WordedText(field.prose)
          guard let found = loss(of: sense, in: text, context.words) else { continue }
          let place = context.place(of: advice, label, item: item, field: field.field, range: text.range(found.place))
          if !found.isSuspected { return Sign(place: place, isSuspected: false) }
          suspected = suspected ?? Sign(place: place, isSuspected: true)
        }
      }
    }
    return suspected
  }

  /// The day of the newest test that found nothing: what was found before it no longer holds.
  private func cleared(_ sense: Sense, _ context: CheckContext) -> CivilDate? {
    context.annexed.flatMap { _, advice in
      advice.items.compactMap { item -> CivilDate? in
        guard case .fact(let fact) = item.content, fact.kind == (sense == .hearing ? "hearing" : "vision") else {
          return nil
        }
        let text = WordedText(fact.words)
        let isNormal = text.keys.contains("normal") && loss(of: sense, in: text, context.words) == nil
        return isNormal ? day(of: item, advice) : nil
      }
    }.max()
  }

  private func day(of item: AdviceItem, _ advice: Advice) -> CivilDate {
    if case .fact(let fact) = item.content, let day = fact.on?.latest { return day }
    return advice.dated
  }

  /// What is said of the child; not what is to be provided, nor views.
  private func isRead(_ content: AdviceItem.Content) -> Bool {
    switch content {
    case .need, .risk: true
    case .fact(let fact): fact.kind != "history" && fact.kind != "sensory-consultation"
    default: false
    }
  }

  private func loss(of sense: Sense, in text: WordedText, _ lists: RuleWords) -> (place: Range<Int>, isSuspected: Bool)?
  {
    let places = text.matches(sense.list, lists) + text.matches(.bothSenses, lists)
    guard !places.isEmpty else { return nil }
    let denied = clauses(of: .denial, in: text, lists).union(clauses(of: .otherPerson, in: text, lists))
    guard
      let place = places.sorted(by: { $0.lowerBound < $1.lowerBound }).first(where: {
        !text.isQuoted($0) && !denied.contains(text.words[$0.lowerBound].clause)
      })
    else { return nil }
    return (place, !text.matches(.suspected, lists).isEmpty)
  }

  private func clauses(of list: RuleWords.List, in text: WordedText, _ lists: RuleWords) -> Set<Int> {
    Set(text.matches(list, lists).map { text.words[$0.lowerBound].clause })
  }

  private func isConsulted(_ sense: Sense, _ context: CheckContext) -> Bool {
    context.annexed.contains { _, advice in
      if advice.allAuthors.contains(where: { isTeacher($0, sense, context.words) }) { return true }
      let isConsultation = advice.items.contains { item in
        if case .fact(let fact) = item.content, fact.kind == "sensory-consultation" {
          return context.words.holds(sense.teachers, in: fact.words.plain + " " + (fact.by ?? ""))
        }
        return false
      }
      if isConsultation { return true }
      guard advice.regulations.contains(.b) else { return false }
      let texts = advice.remarks.map(\.plain) + advice.allAssessments.flatMap { [$0.words, $0.present ?? ""] }
      return texts.contains { told($0, sense, context.words) }
    }
  }

  private func isTeacher(_ author: Author, _ sense: Sense, _ lists: RuleWords) -> Bool {
    sense.roles.contains(author.role.code ?? "")
      || ([author.role.words] + author.qualifications).contains { lists.holds(sense.teachers, in: $0) }
  }

  /// A consultation that took place, not one that is asked for.
  private func told(_ words: String, _ sense: Sense, _ lists: RuleWords) -> Bool {
    let text = WordedText(words)
    return text.matches(sense.teachers, lists).contains { place in
      !text.sentence(at: place.lowerBound).contains { SensoryTeacherMissing.asks.contains(text.keys[$0]) }
    }
  }

  private static let asks: Set<String> = [
    "should", "recommend", "recommended", "needs", "need", "refer", "referred", "referral", "awaiting", "request", "no",
    "not", "await", "would", "ask", "asked",
  ]
}
