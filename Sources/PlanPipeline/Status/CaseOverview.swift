package import PlanModel

/// Where one case stands on one day: what came, what is outstanding, whose turn it is, and how much time there is.
///
/// It names the case by its reference alone. A status page lies about on desks, so there is no child's name, no date of
/// birth, no name of the family and no name of a submission in it.
package struct CaseOverview: Sendable, Hashable {
  package var reference: String
  package var stage: Stage?
  /// Every advice that was asked for, came, or must be sought, by head of regulation 6(1).
  package var advice: [AdviceLine] = []
  /// The limits that run in the case; those that are over without anybody being late are left out.
  package var clocks: [ClockLine] = []
  /// Who has to do what next; whoever holds the case up comes first. Empty when nothing is due.
  package var turns: [Turn] = []
  /// The newest draft; nil while there is none.
  package var draft: DraftLine?
  /// The plan that was issued last.
  package var issued: DraftLine?
  /// What a page shows of the limits.
  package var shownClocks: [ClockLine] {
    let shown = clocks.filter { !$0.isHistory }
    return shown.filter { !$0.isDone } + shown.filter(\.isDone)
  }
  /// Files of the case that wait or were returned, and that nothing has mended since.
  package var files: [FileAtHand] = []
  /// Why no plan could be made of the case, in plain words; empty while it could.
  package var notMade: [String] = []

  package init(reference: String) { self.reference = reference }
}

/// One advice under one head of regulation 6(1).
package struct AdviceLine: Sendable, Hashable {
  /// States that must not be blurred: not asked, asked and not come, come without an assessment, come.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case notRequested = "not-requested"
    /// Asked for, none received.
    case outstanding
    /// It came and went back to its author.
    case sentBack = "sent-back"
    /// The case file says that it came, and no file of the case is it.
    case fileMissing = "file-missing"
    /// A file came and could not be accepted.
    case refused
    /// A reply that says that nobody assessed.
    case nilReturn = "nil-return"
    case received
    case reused
    case declined
    case exception = "not-received-exception"
    case notAsked = "not-asked"
    case withdrawn
  }

  package var head: RegulationHead
  /// What advice it is, such as "Educational advice".
  package var title: String
  /// The same in the middle of a sentence.
  package var name: String
  package var state: State
  /// Who was asked; the family and the young person are never named.
  package var adviser: Adviser
  package var askedOn: CivilDate?
  /// The day the request names, else the last day by law.
  package var dueOn: CivilDate?
  package var chasedOn: CivilDate?
  package var receivedOn: CivilDate?
  /// Days from today to the day it is due, negative when that is over; nil once it came, or where no day is known.
  package var daysLeft: Int?

  /// Whether somebody still has to send it.
  package var isAwaited: Bool { [.outstanding, .sentBack, .refused].contains(state) }
  /// Whether anything is still to be done before the plan can rest on it.
  package var isOpen: Bool { isAwaited || state == .notRequested || state == .fileMissing }
  /// 1 on the day after it was due.
  package var daysLate: Int? { isAwaited ? daysLeft.flatMap { $0 < 0 ? -$0 : nil } : nil }
}

/// Somebody who was asked for advice, as the case file names them.
package struct Adviser: Sendable, Hashable {
  package var isFamily = false
  /// Empty for the family, and where the name cannot be shown.
  package var name = ""
  package var role: String?
  package var organisation: String?
}

/// One limit in one case, on the day of the overview.
package struct ClockLine: Sendable, Hashable {
  package var id: String
  package var title: String
  /// Where the law says so.
  package var authority: String
  package var party: DeadlineRule.Party
  package var force: DeadlineRule.Force
  package var start: CivilDate?
  package var due: CivilDate?
  package var status: ClockStatus
  /// Days of the period that are over, today included; up to the day it was done.
  package var used: Int?
  /// Days of the whole period.
  package var length: Int?
  /// Whether it was done on the way to a plan that has been issued since: nobody needs to look at it.
  package var isHistory = false
}

/// Somebody's next step in a case.
package struct Turn: Sendable, Hashable {
  package enum Step: String, Sendable, Hashable, CaseIterable {
    /// What a limit asks for; its title says it.
    case limit
    /// Ask for advice that must be sought and was not.
    case ask
    /// Put advice into the case that is recorded as received.
    case putIn = "put-in"
    /// Mend what keeps the plan from being made.
    case mend
    /// Answer comments of the family.
    case answer
    /// Send advice.
    case advise
    /// Send files again that were returned.
    case sendAgain = "send-again"
    /// Use the time allowed for comments.
    case comment
    /// Say whether health provision is agreed.
    case agree
  }

  package var party: DeadlineRule.Party
  package var step: Step
  /// Titles of the limit or of the advice meant.
  package var about: [String] = []
  /// How many things it is about, where they have no titles.
  package var count = 0
  package var due: CivilDate?
}

/// A draft or an issued plan.
package struct DraftLine: Sendable, Hashable {
  package var number: Int
  package var stage: Stage?
  package var date: CivilDate?
  /// How many findings there are; nil where the draft does not say.
  package var findings: Findings?
  /// Advice of the case that is not in it.
  package var newerAdvice = 0

  package struct Findings: Sendable, Hashable {
    package var errors: Int
    package var warnings: Int
    package var notes: Int
  }
}
