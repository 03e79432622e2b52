import PlanModel
import PlanPipeline

extension StatusRecord {
  struct Case: Encodable {
    var reference: String
    var stage: String?
    /// Whoever holds the case up comes first; empty when nothing is due.
    var turns: [TurnOf]
    /// By last day.
    var limits: [Limit]
    /// By head of regulation 6(1).
    var advice: [Advice]
    var draft: Draft?
    var issued: Draft?
    var files: [File]
    /// Why no plan could be made of it.
    var notMade: [String]

    init(_ overview: CaseOverview) {
      reference = overview.reference
      stage = overview.stage?.rawValue
      turns = overview.turns.map(TurnOf.init)
      limits = overview.clocks.map(Limit.init)
      advice = overview.advice.map(Advice.init)
      draft = overview.draft.map(Draft.init)
      issued = overview.issued.map(Draft.init)
      files = overview.files.map(File.init)
      notMade = overview.notMade
    }
  }

  struct TurnOf: Encodable {
    /// local-authority, adviser, setting, health or family.
    var party: String
    /// limit, ask, put-in, mend, answer, advise, send-again, comment or agree.
    var step: String
    var about: [String]
    var count: Int?
    var due: String?

    init(_ turn: Turn) {
      party = turn.party.rawValue
      step = turn.step.rawValue
      about = turn.about
      count = turn.about.isEmpty && turn.count > 0 ? turn.count : nil
      due = turn.due?.iso
    }
  }

  struct Limit: Encodable {
    /// In the profile of the law, such as T7.
    var id: String
    var title: String
    var authority: String
    var party: String
    /// law, guidance or planning.
    var force: String
    /// running, near, passed, met, met-late, exempt or not-started.
    var state: String
    var from: String?
    /// The last day.
    var due: String?
    var doneOn: String?
    var daysLeft: Int?
    var daysLate: Int?
    /// Up to today, or to the day it was done.
    var daysUsed: Int?
    /// Of the whole period.
    var daysInAll: Int?

    init(_ line: ClockLine) {
      (id, title, authority) = (line.id, line.title, line.authority)
      (party, force, state) = (line.party.rawValue, line.force.rawValue, line.state)
      (from, due, doneOn) = (line.start?.iso, line.due?.iso, line.doneOn?.iso)
      (daysLeft, daysLate, daysUsed, daysInAll) = (line.daysLeft, line.daysLate, line.used, line.length)
    }
  }

  /// Whoever was asked; the family is never named.
  struct AskedOf: Encodable {
    /// True for the parents or the young person.
    var family: Bool?
    var name: String?
    /// Code of the role.
    var role: String?
    var organisation: String?

    init?(_ adviser: Adviser) {
      family = adviser.isFamily ? true : nil
      name = adviser.name.isEmpty ? nil : adviser.name
      (role, organisation) = (adviser.role, adviser.organisation)
      if family == nil, name == nil, role == nil, organisation == nil { return nil }
    }
  }

  struct Advice: Encodable {
    /// Letter of regulation 6(1).
    var head: String
    var title: String
    /// not-requested, outstanding, sent-back, file-missing, refused, nil-return, received, reused, declined,
    /// not-received-exception, not-asked or withdrawn.
    var state: String
    var askedOf: AskedOf?
    var askedOn: String?
    var dueOn: String?
    var chasedOn: String?
    var receivedOn: String?
    var daysLeft: Int?
    var daysLate: Int?

    init(_ line: AdviceLine) {
      (head, title, state) = (line.head.rawValue, line.title, line.state.rawValue)
      askedOf = AskedOf(line.adviser)
      (askedOn, dueOn) = (line.askedOn?.iso, line.dueOn?.iso)
      (chasedOn, receivedOn) = (line.chasedOn?.iso, line.receivedOn?.iso)
      daysLeft = line.daysLeft.flatMap { $0 < 0 ? nil : $0 }
      daysLate = line.daysLate
    }
  }

  struct Draft: Encodable {
    var number: Int
    var stage: String?
    var date: String?
    var errors: Int?
    var warnings: Int?
    var notes: Int?
    /// How much advice of the case is not in it; absent when it is all in.
    var newerAdvice: Int?

    init(_ draft: DraftLine) {
      (number, stage, date) = (draft.number, draft.stage?.rawValue, draft.date?.iso)
      (errors, warnings, notes) = (draft.findings?.errors, draft.findings?.warnings, draft.findings?.notes)
      newerAdvice = draft.newerAdvice > 0 ? draft.newerAdvice : nil
    }
  }

  struct Chase: Encodable {
    var askedOf: AskedOf?
    var requests: [ChaseRequest]

    init(_ group: ChaseList.Group) {
      askedOf = AskedOf(group.adviser)
      requests = group.requests.map { ChaseRequest(caseReference: $0.reference, advice: Advice($0.advice)) }
    }
  }

  struct ChaseRequest: Encodable {
    var caseReference: String
    var advice: Advice
  }
}
